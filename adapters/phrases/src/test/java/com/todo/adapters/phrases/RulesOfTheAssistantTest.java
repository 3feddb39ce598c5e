package com.todo.adapters.phrases;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules that always hold, each told as a dialogue in {@code dialogues/}. */
class RulesOfTheAssistantTest {

  @TestFactory
  Stream<DynamicTest> looks_before_it_acts_on_a_name_and_never_invents_a_task() {
    return Script.scenes("rule-1-looks-first");
  }

  @TestFactory
  Stream<DynamicTest> asks_which_when_several_tasks_match() {
    return Script.scenes("rule-2-asks-which");
  }

  @TestFactory
  Stream<DynamicTest> shows_the_nearest_titles_when_none_matches() {
    return Script.scenes("rule-3-nearest-titles");
  }

  @TestFactory
  Stream<DynamicTest> confirms_every_change_with_the_title_and_what_changed() {
    return Script.scenes("rule-4-confirms");
  }

  @TestFactory
  Stream<DynamicTest> asks_for_the_time_when_it_is_vague_and_creates_nothing_before() {
    return Script.scenes("rule-5-vague-times");
  }

  @TestFactory
  Stream<DynamicTest> sets_no_date_that_was_not_said_refuses_impossible_ones_and_notes_past_ones() {
    return Script.scenes("rule-6-dates");
  }

  @TestFactory
  Stream<DynamicTest> asks_before_it_deletes_more_than_one_task() {
    return Script.scenes("rule-7-deleting-several");
  }

  @TestFactory
  Stream<DynamicTest> tells_errors_in_words_and_leaves_nothing_half_done() {
    return Script.scenes("rule-8-errors");
  }
}
