package com.todo.adapters.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules in words, and back. */
class WordingRuleTest {
  private final Stage stage = new Stage();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "every 2 weeks on tuesday and friday, 10 times | Every 2 weeks on Tue and Fri, 10 times",
        "daily | Every day",
        "every last friday | Every month on the last Fri",
        "every! 3 days | Every 3 days after it was done",
        "every month on the 31st until dec 24 | Every month on day 31 until Thu 24 Dec",
      })
  void says_again_what_it_read(String words, String said) {
    var rule = stage.wordingRule().read(stage.person(), words);

    assertEquals(said, stage.wordingRule().word(stage.person(), rule));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "water the ficus every day", "whenever"})
  void refuses_words_that_say_no_rule_or_more_than_one(String words) {
    assertThrows(
        IllegalArgumentException.class, () -> stage.wordingRule().read(stage.person(), words));
  }

  @Test
  void reads_back_what_it_says() {
    var rule = stage.wordingRule().read(stage.person(), "every 6 months on the last friday");
    var said = stage.wordingRule().word(stage.person(), rule);

    assertEquals(rule, stage.wordingRule().read(stage.person(), said));
  }
}
