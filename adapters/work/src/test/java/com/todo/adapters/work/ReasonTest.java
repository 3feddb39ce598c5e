package com.todo.adapters.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReasonTest {

  @Test
  void names_a_failure_by_its_innermost_cause_in_one_line() {
    var failure = new RuntimeException("outer", new IllegalStateException("inner\nsecond line"));

    assertEquals("IllegalStateException: inner", Reason.of(failure));
  }
}
