package com.todo.ports.testkit.fakes;

import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.ModelCalls;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How often a model was asked, remembered in memory. */
public final class InMemoryModelCalls implements ModelCalls {
  private final Map<UserId, Counted> counted = new HashMap<>();

  private record Counted(LocalDate day, int calls) {}

  @Override
  public synchronized boolean count(UserId person, LocalDate day, int most) {
    var none = new Counted(day, 0);
    var before = counted.getOrDefault(person, none);
    var today = before.day().equals(day) ? before : none;
    if (today.calls() >= most) {
      return false;
    }
    counted.put(person, new Counted(day, today.calls() + 1));
    return true;
  }
}
