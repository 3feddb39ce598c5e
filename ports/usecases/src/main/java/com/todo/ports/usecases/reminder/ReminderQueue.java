package com.todo.ports.usecases.reminder;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.StaleState;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The reminders of each user that came up and were not dealt with, and the last ones that were
 * shown, so that none comes up twice. Several servers write to one queue; who was slower reads
 * again.
 */
final class ReminderQueue {
  private static final int PATIENCE = 10;
  private static final int REMEMBERED = 100;

  private final StateStore state;

  ReminderQueue(StateStore state) {
    this.state = state;
  }

  /** Those that nobody has seen, the earliest first. */
  List<WaitingReminder> of(UserId user) {
    return of(Set.of(user)).getOrDefault(user, List.of());
  }

  /** The same of many; whoever has never had one may not be among them. */
  Map<UserId, List<WaitingReminder>> of(Set<UserId> users) {
    var found = state.findAll(users.stream().map(ReminderQueue::key).toList());
    return users.stream()
        .filter(user -> found.containsKey(key(user)))
        .collect(toMap(user -> user, user -> waiting(found.get(key(user)).value())));
  }

  /** Nothing happens to those that wait or were shown already. */
  void add(Map<UserId, List<WaitingReminder>> reminders) {
    change(reminders, ReminderQueue::with);
  }

  void markShown(Map<UserId, Set<ReminderId>> shown) {
    change(shown, ReminderQueue::withShown);
  }

  void remove(UserId user, ReminderId reminder) {
    change(Map.of(user, reminder), (queued, gone) -> without(queued, l -> l.id().equals(gone)));
  }

  void removeAll(UserId user, TaskId task) {
    change(Map.of(user, task), (queued, gone) -> without(queued, l -> l.task().equals(gone)));
  }

  private static List<QueuedReminder> with(
      List<QueuedReminder> queued, List<WaitingReminder> reminders) {
    var known = queued.stream().map(QueuedReminder::id).collect(toSet());
    var added = reminders.stream().filter(reminder -> !known.contains(reminder.id()));
    return Stream.concat(queued.stream(), added.map(QueuedReminder::of))
        .sorted(Comparator.comparing(QueuedReminder::triggerTime))
        .toList();
  }

  private static List<QueuedReminder> withShown(
      List<QueuedReminder> queued, Set<ReminderId> reminders) {
    return withoutTheOldest(
        queued.stream().map(line -> reminders.contains(line.id()) ? line.shown() : line).toList());
  }

  private static List<QueuedReminder> without(
      List<QueuedReminder> queued, Predicate<QueuedReminder> gone) {
    return queued.stream().filter(not(gone)).toList();
  }

  private static List<QueuedReminder> withoutTheOldest(List<QueuedReminder> queued) {
    var shown = queued.stream().filter(QueuedReminder::isShown).toList();
    var forgotten = Set.copyOf(shown.subList(0, Math.max(0, shown.size() - REMEMBERED)));
    return queued.stream().filter(not(forgotten::contains)).toList();
  }

  /** In one piece for many users; done again, it changes nothing. */
  private <T> void change(
      Map<UserId, T> news, BiFunction<List<QueuedReminder>, T, List<QueuedReminder>> change) {
    for (var attempt = 1; ; attempt++) {
      try {
        changeOnce(news, change);
        return;
      } catch (StaleState somebodyWasFaster) {
        if (attempt == PATIENCE) {
          throw somebodyWasFaster;
        }
      }
    }
  }

  private <T> void changeOnce(
      Map<UserId, T> news, BiFunction<List<QueuedReminder>, T, List<QueuedReminder>> change) {
    var found = state.findAll(news.keySet().stream().map(ReminderQueue::key).toList());
    var drafts = new ArrayList<StateStore.Draft>();
    news.forEach(
        (user, about) -> {
          var entry = Optional.ofNullable(found.get(key(user)));
          var before = entry.map(known -> parse(known.value())).orElse(List.of());
          var after = change.apply(before, about);
          if (!after.equals(before)) {
            drafts.add(
                new StateStore.Draft(
                    key(user), text(after), entry.map(StateStore.Entry::etag).orElse("")));
          }
        });
    if (!drafts.isEmpty()) {
      state.saveAll(drafts);
    }
  }

  private static String text(List<QueuedReminder> queued) {
    return queued.stream().map(QueuedReminder::line).collect(joining("\n"));
  }

  private static List<WaitingReminder> waiting(String text) {
    return parse(text).stream().flatMap(QueuedReminder::waiting).toList();
  }

  private static List<QueuedReminder> parse(String text) {
    return text.lines().map(QueuedReminder::parse).toList();
  }

  private static String key(UserId user) {
    return "reminder-queue:" + user;
  }
}
