package com.todo.ports.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.conversation.Edit;
import com.todo.domain.conversation.Puzzle;
import com.todo.domain.conversation.Selection;
import com.todo.domain.conversation.Suggestion;
import com.todo.domain.conversation.Thought;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.outbound.LanguageModel;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What every {@link LanguageModel} promises. Extend it once for each adapter. */
public abstract class LanguageModelContract {
  protected static final Puzzle PUZZLE =
      new Puzzle(
          "could the dentist not wait until friday?",
          ZonedDateTime.parse("2026-11-25T10:00+01:00[Europe/Berlin]"),
          Locale.ENGLISH,
          List.of(new Title("Dentist"), new Title("Buy milk")));

  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  /** A model that says this, whatever it is asked. */
  protected abstract LanguageModel saying(List<Suggestion> suggestions);

  /** A model that does not answer in time. */
  protected abstract LanguageModel slow();

  /** A model that cannot be reached. */
  protected abstract LanguageModel away();

  @Test
  void passes_on_what_a_model_suggests() {
    var all =
        List.<Suggestion>of(
            new Suggestion.Add("Call the dentist", "friday"),
            new Suggestion.Change("Dentist", "", "until friday"),
            new Suggestion.Change("Dentist", "Dentist, Dr. \"Who\"", ""),
            new Suggestion.Clear("Dentist", Edit.Part.REMINDER),
            new Suggestion.Complete("Buy milk"));

    assertEquals(new Thought.Suggested(all), saying(all).think(PUZZLE));
  }

  @Test
  void passes_on_what_else_a_model_suggests() {
    var all =
        List.<Suggestion>of(
            new Suggestion.Reopen("Buy milk"),
            new Suggestion.Delete(""),
            new Suggestion.Snooze("Dentist", "friday"),
            new Suggestion.Show(Selection.of(Selection.Progress.PENDING).between(DAY, DAY)),
            new Suggestion.Find("teeth"));

    assertEquals(new Thought.Suggested(all), saying(all).think(PUZZLE));
  }

  @Test
  void suggests_nothing_when_the_model_cannot_tell() {
    assertEquals(new Thought.Suggested(List.of()), saying(List.of()).think(PUZZLE));
  }

  @Test
  void says_when_a_model_takes_too_long() {
    assertEquals(new Thought.Failed(Thought.Failure.TOO_SLOW), slow().think(PUZZLE));
  }

  @Test
  void says_when_a_model_cannot_be_reached() {
    assertEquals(new Thought.Failed(Thought.Failure.AWAY), away().think(PUZZLE));
  }

  @Test
  void may_be_asked_some_times_a_day() {
    assertTrue(saying(List.of()).callsADay() > 0);
  }
}
