package com.todo.ports.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.ports.interfaces.outbound.StaleState;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.interfaces.outbound.StateStore.Draft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link StateStore} promises. Extend it once for each adapter. */
public abstract class StateStoreContract {
  private final String key = "contract:" + UUID.randomUUID();

  protected abstract StateStore state();

  @Test
  void gives_back_what_was_kept() {
    state().create(key, "first\nsecond");

    assertEquals(Optional.of("first\nsecond"), value());
    assertEquals(Optional.empty(), state().find(key + "other"));
  }

  @Test
  void refuses_to_keep_over_what_somebody_else_kept() {
    state().create(key, "theirs");

    assertThrows(StaleState.class, () -> state().create(key, "mine"));
    assertEquals(Optional.of("theirs"), value());
  }

  @Test
  void replaces_what_was_read() {
    state().create(key, "first");
    var before = state().find(key).orElseThrow().etag();
    state().replace(key, "second", before);

    assertEquals(Optional.of("second"), value());
    assertNotEquals(before, state().find(key).orElseThrow().etag());
  }

  @Test
  void creates_and_replaces_many_at_once() {
    state().create(key, "first");
    state().create(key + "gone", "removed");
    state().remove(key + "gone");
    state()
        .saveAll(
            List.of(
                new Draft(key, "second", tag(key)),
                new Draft(key + "new", "third", ""),
                new Draft(key + "gone", "fourth", "")));

    var found = state().findAll(List.of(key, key + "new", key + "gone", key + "none"));
    assertEquals(Set.of(key, key + "new", key + "gone"), found.keySet());
    assertEquals("second", found.get(key).value());
    assertEquals("third", found.get(key + "new").value());
    state().replace(key + "gone", "fifth", found.get(key + "gone").etag());
    assertEquals(Map.of(), state().findAll(List.of()));
  }

  @Test
  void refuses_the_slower_writer_of_many() {
    state().create(key, "first");
    var seen = tag(key);
    state().replace(key, "quick", seen);

    var replacing = List.of(new Draft(key + "new", "", ""), new Draft(key, "slow", seen));
    assertThrows(StaleState.class, () -> state().saveAll(replacing));
    var creating = List.of(new Draft(key, "slow", ""));
    assertThrows(StaleState.class, () -> state().saveAll(creating));
    assertEquals(Optional.of("quick"), value());
  }

  @Test
  void refuses_the_slower_of_two_writers() {
    state().create(key, "first");
    var seen = state().find(key).orElseThrow().etag();
    state().replace(key, "quick", seen);

    assertThrows(StaleState.class, () -> state().replace(key, "slow", seen));
    assertEquals(Optional.of("quick"), value());
  }

  @Test
  void refuses_to_replace_what_is_gone() {
    state().create(key, "first");
    var seen = state().find(key).orElseThrow().etag();
    state().remove(key);
    state().remove(key);

    assertEquals(Optional.empty(), value());
    assertThrows(StaleState.class, () -> state().replace(key, "second", seen));
  }

  @Test
  void does_not_take_a_later_value_for_one_that_was_removed() {
    state().create(key, "first");
    var seen = state().find(key).orElseThrow().etag();
    state().remove(key);
    state().create(key, "another");

    assertThrows(StaleState.class, () -> state().replace(key, "second", seen));
  }

  private String tag(String of) {
    return state().find(of).orElseThrow().etag();
  }

  private Optional<String> value() {
    return state().find(key).map(StateStore.Entry::value);
  }
}
