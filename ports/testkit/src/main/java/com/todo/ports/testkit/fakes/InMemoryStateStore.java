package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.StaleState;
import com.todo.ports.interfaces.outbound.StateStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** State in memory; a tag counts the writes. */
public final class InMemoryStateStore implements StateStore {
  private final Map<String, Entry> entries = new HashMap<>();
  private int writes;

  @Override
  public synchronized Optional<Entry> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  @Override
  public synchronized void create(String key, String value) {
    if (entries.containsKey(key)) {
      throw new StaleState(key);
    }
    write(key, value);
  }

  @Override
  public synchronized void replace(String key, String value, String etag) {
    var entry = entries.get(key);
    if (entry == null || !entry.etag().equals(etag)) {
      throw new StaleState(key);
    }
    write(key, value);
  }

  @Override
  public synchronized void remove(String key) {
    entries.remove(key);
  }

  private void write(String key, String value) {
    entries.put(key, new Entry(value, "" + ++writes));
  }
}
