package com.todo.adapters.jpa;

import com.todo.domain.task.TaskStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How far a task has come, in the columns of its row. */
@Embeddable
class StatusColumns {
  static final String PENDING = "PENDING";
  static final String COMPLETED = "COMPLETED";
  static final String DELETED = "DELETED";

  private String status;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  protected StatusColumns() {}

  static StatusColumns of(TaskStatus status) {
    if (status instanceof TaskStatus.Deleted deleted) {
      var columns = of(deleted.before());
      columns.status = DELETED;
      columns.deletedAt = deleted.at();
      return columns;
    }
    var columns = new StatusColumns();
    columns.status = PENDING;
    if (status instanceof TaskStatus.Completed completed) {
      columns.status = COMPLETED;
      columns.completedAt = completed.at();
    }
    return columns;
  }

  TaskStatus toStatus() {
    var undeleted =
        completedAt == null ? TaskStatus.PENDING : new TaskStatus.Completed(completedAt);
    return deletedAt == null ? undeleted : new TaskStatus.Deleted(deletedAt, undeleted);
  }
}
