package com.todo.adapters.dapr.state;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import com.todo.adapters.dapr.sidecar.Sidecar;
import com.todo.adapters.dapr.sidecar.SidecarRefused;
import com.todo.ports.interfaces.outbound.StaleState;
import com.todo.ports.interfaces.outbound.StateStore;
import io.dapr.client.domain.State;
import io.dapr.client.domain.StateOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
  private static final Map<String, String> A_DAY = Map.of("ttlInSeconds", "86400");
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
    return read(key).filter(DaprStateStore::isThere);
  }

  @Override
  public Map<String, Entry> findAll(Collection<String> keys) {
    var found = readAll(keys);
    found.values().removeIf(not(DaprStateStore::isThere));
    return found;
  }

  @Override
  public void create(String key, String value) {
    saveAll(List.of(new Draft(key, value, "")));
  }

  @Override
  public void replace(String key, String value, String etag) {
    saveAll(List.of(new Draft(key, value, etag)));
  }

  @Override
  public void saveAll(Collection<Draft> drafts) {
    var there = readAll(drafts.stream().filter(d -> d.etag().isEmpty()).map(Draft::key).toList());
    write(drafts.stream().map(draft -> state(draft, there.get(draft.key()))).toList());
  }

  @Override
  public void remove(String key) {
    for (var before = find(key); before.isPresent(); before = find(key)) {
      try {
        write(List.of(new State<>(key, REMOVED, before.get().etag(), A_DAY, FIRST_WINS)));
      } catch (StaleState writtenInBetween) {
        continue;
      }
    }
  }

  private static boolean isThere(Entry entry) {
    return !entry.value().equals(REMOVED);
  }

  /**
   * @param there what is under the key of something new, or nothing
   */
  private static State<String> state(Draft draft, Entry there) {
    if (!draft.etag().isEmpty() || there == null) {
      return new State<>(draft.key(), draft.value(), draft.etag(), Map.of(), FIRST_WINS);
    }
    if (isThere(there)) {
      throw new StaleState(draft.key());
    }
    return new State<>(draft.key(), draft.value(), there.etag(), FOR_EVER, FIRST_WINS);
  }

  private Optional<Entry> read(String key) {
    State<String> found =
        sidecar.ask("state " + key, dapr -> dapr.getState(STORE, key, String.class));
    return Optional.ofNullable(found).filter(DaprStateStore::hasValue).map(DaprStateStore::entry);
  }

  private Map<String, Entry> readAll(Collection<String> keys) {
    if (keys.size() < 2) {
      var found = new HashMap<String, Entry>();
      keys.forEach(key -> read(key).ifPresent(entry -> found.put(key, entry)));
      return found;
    }
    List<State<String>> found =
        sidecar.ask(
            "state of many", dapr -> dapr.getBulkState(STORE, List.copyOf(keys), String.class));
    return found.stream()
        .filter(DaprStateStore::hasValue)
        .collect(toMap(State::getKey, DaprStateStore::entry));
  }

  private static boolean hasValue(State<String> state) {
    return state.getValue() != null;
  }

  private static Entry entry(State<String> state) {
    return new Entry(state.getValue(), state.getEtag());
  }

  private void write(List<State<String>> states) {
    try {
      sidecar.ask("keeping state", dapr -> dapr.saveBulkState(STORE, List.copyOf(states)));
    } catch (SidecarRefused no) {
      throw stale(states, no);
    }
  }

  /** A store says that a key is taken in words of its own; looking is what tells. */
  private RuntimeException stale(List<State<String>> states, SidecarRefused no) {
    var now = readAll(states.stream().map(State::getKey).toList());
    return states.stream()
        .filter(state -> isStale(state, Optional.ofNullable(now.get(state.getKey()))))
        .findFirst()
        .<RuntimeException>map(state -> new StaleState(state.getKey()))
        .orElse(no);
  }

  /** There is neither what was to be replaced nor what it was to be replaced by. */
  private static boolean isStale(State<String> state, Optional<Entry> now) {
    return !now.map(Entry::etag).orElse("").equals(state.getEtag())
        && !now.map(Entry::value).filter(state.getValue()::equals).isPresent();
  }
}
