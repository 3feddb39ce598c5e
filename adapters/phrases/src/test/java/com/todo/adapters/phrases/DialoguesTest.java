package com.todo.adapters.phrases;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Everyday dialogues, told in {@code dialogues/}. */
class DialoguesTest {

  @TestFactory
  Stream<DynamicTest> a_day_with_the_list() {
    return Script.scenes("a-day");
  }

  @TestFactory
  Stream<DynamicTest> changes() {
    return Script.scenes("changes");
  }

  @TestFactory
  Stream<DynamicTest> questions() {
    return Script.scenes("questions");
  }

  @TestFactory
  Stream<DynamicTest> undo() {
    return Script.scenes("undo");
  }
}
