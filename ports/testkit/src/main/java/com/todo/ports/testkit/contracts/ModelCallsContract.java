package com.todo.ports.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.ModelCalls;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link ModelCalls} promises. Extend it once for each adapter. */
public abstract class ModelCallsContract {
  private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

  protected abstract ModelCalls calls();

  /** Somebody new who has an account. */
  protected abstract UserId somebody();

  @Test
  void counts_up_to_the_most_and_no_further() {
    var person = somebody();

    assertTrue(calls().count(person, DAY, 2));
    assertTrue(calls().count(person, DAY, 2));
    assertFalse(calls().count(person, DAY, 2));
    assertFalse(calls().count(person, DAY, 2));
    assertTrue(calls().count(person, DAY, 3));
  }

  @Test
  void counts_none_when_there_may_be_none() {
    assertFalse(calls().count(somebody(), DAY, 0));
  }

  @Test
  void counts_each_person_for_themselves() {
    assertTrue(calls().count(somebody(), DAY, 1));
    assertTrue(calls().count(somebody(), DAY, 1));
  }

  @Test
  void begins_anew_on_another_day() {
    var person = somebody();
    calls().count(person, DAY, 1);

    assertTrue(calls().count(person, DAY.plusDays(1), 1));
    assertFalse(calls().count(person, DAY.plusDays(1), 1));
  }

  @Test
  void counts_every_one_of_many_at_once() {
    var person = somebody();

    var counted =
        IntStream.range(0, 8).parallel().filter(i -> calls().count(person, DAY, 3)).count();

    assertEquals(3, counted);
  }
}
