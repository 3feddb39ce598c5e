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

  @TestFactory
  Stream<DynamicTest> reminders_are_put_off() {
    return Script.scenes("reminders");
  }

  @TestFactory
  Stream<DynamicTest> what_comes_back() {
    return Script.scenes("recurring");
  }

  @TestFactory
  Stream<DynamicTest> words_that_follow() {
    return Script.scenes("follow-ups");
  }

  @TestFactory
  Stream<DynamicTest> corrections() {
    return Script.scenes("corrections");
  }

  @TestFactory
  Stream<DynamicTest> several_things_at_once() {
    return Script.scenes("several");
  }

  @TestFactory
  Stream<DynamicTest> questions_about_tasks() {
    return Script.scenes("asking");
  }
}
