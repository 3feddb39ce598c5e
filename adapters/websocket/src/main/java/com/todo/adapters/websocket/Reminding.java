package com.todo.adapters.websocket;

import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * What a window is told of reminders: each once, beginning with those that waited for it, and that
 * one was put away. Not for several threads at once.
 */
final class Reminding {
  /** Nobody brings a reminder again after so many others. */
  private static final int REMEMBERED = 1_000;

  private final Map<ReminderId, String> toTell = new LinkedHashMap<>();
  private final Queue<String> dismissals = new ArrayDeque<>();
  private final Set<ReminderId> told =
      Collections.newSetFromMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<ReminderId, Boolean> eldest) {
              return size() > REMEMBERED;
            }
          });
  private final Set<ReminderId> unanswered = new HashSet<>();
  private boolean begun;

  /** These waited when the window came; what was heard before is told after them. */
  void begin(List<WaitingReminder> waiting) {
    var heard = new LinkedHashMap<>(toTell);
    toTell.clear();
    waiting.forEach(this::hear);
    heard.forEach(toTell::putIfAbsent);
    begun = true;
  }

  boolean begun() {
    return begun;
  }

  /** This one came up. */
  void hear(WaitingReminder reminder) {
    if (!told.contains(reminder.id())) {
      toTell.put(reminder.id(), Frames.reminder(reminder));
    }
  }

  /** This one was put away. The window may know it from an earlier connection. */
  void hearOfDismissal(ReminderId reminder) {
    toTell.remove(reminder);
    told.add(reminder);
    dismissals.add(Frames.dismissed(reminder));
  }

  /** The window says that it has shown this one; whether it was asked to, and says so first. */
  boolean answered(ReminderId reminder) {
    return unanswered.remove(reminder);
  }

  /** What is to be sent now. */
  Optional<String> next() {
    var dismissal = Optional.ofNullable(dismissals.poll());
    if (dismissal.isPresent() || !begun || toTell.isEmpty()) {
      return dismissal;
    }
    var first = toTell.entrySet().iterator().next();
    toTell.remove(first.getKey());
    told.add(first.getKey());
    unanswered.add(first.getKey());
    return Optional.of(first.getValue());
  }
}
