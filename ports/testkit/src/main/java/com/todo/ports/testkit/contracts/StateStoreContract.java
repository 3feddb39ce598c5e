package com.todo.ports.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.ports.interfaces.outbound.StaleState;
import com.todo.ports.interfaces.outbound.StateStore;
import java.util.Optional;
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

  private Optional<String> value() {
    return state().find(key).map(StateStore.Entry::value);
  }
}
