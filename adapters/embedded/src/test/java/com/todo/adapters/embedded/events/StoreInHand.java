package com.todo.adapters.embedded.events;

import com.todo.ports.interfaces.outbound.EventLog;
import com.todo.ports.interfaces.outbound.LoggedEvent;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A log that a test can take away and bring back. */
final class StoreInHand implements EventLog {
  private final EventLog log;
  private final AtomicInteger asked = new AtomicInteger();
  private volatile boolean away;

  StoreInHand(EventLog log) {
    this.log = log;
  }

  void isAway(boolean yes) {
    away = yes;
  }

  boolean away() {
    return away;
  }

  int asked() {
    return asked.get();
  }

  @Override
  public boolean claim(String consumer) {
    return true;
  }

  @Override
  public List<LoggedEvent> next(String consumer, int limit) {
    asked.incrementAndGet();
    check();
    return log.next(consumer, limit);
  }

  @Override
  public void advance(String consumer, LoggedEvent to) {
    check();
    log.advance(consumer, to);
  }

  @Override
  public long behind(String consumer) {
    check();
    return log.behind(consumer);
  }

  private void check() {
    if (away) {
      throw new IllegalStateException("connection refused");
    }
  }
}
