package com.todo.apps.acceptance.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long after their time reminders were shown, each in each window. */
final class Lateness {
  private final List<Outage> outages;
  private final List<Long> whileRunning = new ArrayList<>();
  private final List<Long> afterOutage = new ArrayList<>();
  private long again;

  Lateness(List<Outage> outages) {
    this.outages = List.copyOf(outages);
  }

  void note(RemindedPerson person, ReminderWindow window) {
    var showings = window.showings();
    again += showings.size() - showings.stream().map(Showing::reminder).distinct().count();
    for (var showing : showings) {
      var wanted = person.wanted().get(showing.task());
      var away = outages.stream().anyMatch(outage -> outage.covers(wanted));
      var late = Duration.between(wanted, showing.at()).toNanos() / 1_000;
      (away ? afterOutage : whileRunning).add(late);
    }
  }

  @Override
  public String toString() {
    return """
        reminders due while the server ran: %s
        due while it was killed or not back: %s
        shown again because it was killed before it heard the answer: %d"""
        .formatted(Spread.of(whileRunning), Spread.of(afterOutage), again);
  }
}
