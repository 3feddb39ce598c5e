package com.todo.adapters.dapr.state;

import com.todo.adapters.dapr.sidecar.Sidecar;
import com.todo.adapters.dapr.sidecar.SidecarRefused;
import com.todo.ports.interfaces.outbound.StaleState;
import com.todo.ports.interfaces.outbound.StateStore;
import io.dapr.client.domain.State;
import io.dapr.client.domain.StateOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/**
 * State behind the sidecar, where the first of two writers wins.
 *
 * <p>Stores begin to count a key's tags anew once it was deleted, so that a later value could be
 * taken for one that was removed. What is removed is therefore marked as such, and the mark is left
 * to expire.
 */
@ApplicationScoped
public class DaprStateStore implements StateStore {
  private static final String STORE = "todo-statestore";
  private static final String REMOVED = "\0";
  private static final String MARK_KEPT_SECONDS = "86400";
  private static final Map<String, String> FOR_EVER = Map.of("ttlInSeconds", "-1");
  private static final StateOptions FIRST_WINS =
      new StateOptions(StateOptions.Consistency.STRONG, StateOptions.Concurrency.FIRST_WRITE);

  private Sidecar sidecar;

  protected DaprStateStore() {} // for the CDI client proxy

  @Inject
  public DaprStateStore(Sidecar sidecar) {
    this.sidecar = sidecar;
  }

  @Override
  public Optional<Entry> find(String key) {
    return read(key).filter(entry -> !entry.value().equals(REMOVED));
  }

  @Override
  public void create(String key, String value) {
    var before = read(key);
    if (before.isEmpty()) {
      write(key, value, "", Map.of());
    } else if (before.get().value().equals(REMOVED)) {
      write(key, value, before.get().etag(), FOR_EVER);
    } else {
      throw new StaleState(key);
    }
  }

  @Override
  public void replace(String key, String value, String etag) {
    write(key, value, etag, Map.of());
  }

  @Override
  public void remove(String key) {
    for (var before = find(key); before.isPresent(); before = find(key)) {
      try {
        write(key, REMOVED, before.get().etag(), Map.of("ttlInSeconds", MARK_KEPT_SECONDS));
      } catch (StaleState writtenInBetween) {
        continue;
      }
    }
  }

  private Optional<Entry> read(String key) {
    State<String> found =
        sidecar.ask("state " + key, dapr -> dapr.getState(STORE, key, String.class));
    return Optional.ofNullable(found)
        .filter(state -> state.getValue() != null)
        .map(state -> new Entry(state.getValue(), state.getEtag()));
  }

  private void write(String key, String value, String etag, Map<String, String> metadata) {
    try {
      sidecar.ask(
          "state " + key, dapr -> dapr.saveState(STORE, key, etag, value, metadata, FIRST_WINS));
    } catch (SidecarRefused no) {
      throw stale(key, etag, no);
    }
  }

  /** A store says that a key is taken in words of its own; looking is what tells. */
  private RuntimeException stale(String key, String etag, SidecarRefused no) {
    var now = read(key).map(Entry::etag).orElse("");
    return now.equals(etag) ? no : new StaleState(key);
  }
}
