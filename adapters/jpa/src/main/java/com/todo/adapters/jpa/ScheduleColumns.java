package com.todo.adapters.jpa;

import com.todo.domain.task.Due;
import com.todo.domain.task.Schedule;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** When a task is due, in the columns of its row. */
@Embeddable
class ScheduleColumns {
  @Column(name = "due_date")
  private LocalDate dueDate;

  @Column(name = "due_time")
  private LocalTime dueTime;

  @Column(name = "time_zone")
  private String timeZone;

  protected ScheduleColumns() {}

  static ScheduleColumns of(Schedule schedule) {
    var columns = new ScheduleColumns();
    columns.dueDate = schedule.due().day().orElse(null);
    columns.dueTime = schedule.due().clock().orElse(null);
    columns.timeZone = schedule.zone().getId();
    return columns;
  }

  Schedule toSchedule() {
    var day = date().<Due>map(Due.Day::new).orElse(Due.NEVER);
    return new Schedule(time().map(day::at).orElse(day), ZoneId.of(timeZone));
  }

  Optional<LocalDate> date() {
    return Optional.ofNullable(dueDate);
  }

  Optional<LocalTime> time() {
    return Optional.ofNullable(dueTime);
  }
}
