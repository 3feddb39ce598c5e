package com.todo.adapters.websocket;

import com.todo.adapters.work.Together;
import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * Reports which reminders windows have shown: of all windows together, since many show theirs at
 * the same moment.
 */
final class Reporting {
  private static final int MOST = 200;

  private final WaitingReminders reminders;
  private final Together<Shown> together;

  private record Shown(UserId user, Set<ReminderId> unreported) {}

  Reporting(WaitingReminders reminders, Executor threads) {
    this.reminders = reminders;
    this.together = new Together<>(MOST, threads, this::report);
  }

  /**
   * Reports what is in this set by then, and takes it out once it was heard.
   *
   * @param unreported for several threads at once
   */
  void report(UserId user, Set<ReminderId> unreported) {
    together.add(new Shown(user, unreported));
  }

  private void report(List<Shown> lot) {
    Map<UserId, Set<ReminderId>> news = new HashMap<>();
    lot.stream()
        .filter(shown -> !shown.unreported().isEmpty())
        .forEach(
            shown ->
                news.computeIfAbsent(shown.user(), user -> new HashSet<>())
                    .addAll(shown.unreported()));
    if (!news.isEmpty()) {
      reminders.shown(news);
      lot.forEach(shown -> shown.unreported().removeAll(news.getOrDefault(shown.user(), Set.of())));
    }
  }
}
