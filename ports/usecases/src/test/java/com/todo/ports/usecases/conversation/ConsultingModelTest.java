package com.todo.ports.usecases.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Reach;
import com.todo.domain.conversation.Reference;
import com.todo.domain.conversation.Selection;
import com.todo.domain.conversation.Suggestion;
import com.todo.domain.conversation.Thought;
import com.todo.domain.conversation.UnknownConversation;
import com.todo.domain.conversation.Wish;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.Consultation;
import com.todo.ports.testkit.fakes.ScriptedLanguageModel;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsultingModelTest {
  private static final Consultation NEEDLESS = new Consultation.Closed(Thought.NONE);

  private final TwoPeople people = new TwoPeople();
  private final ScriptedLanguageModel model = ScriptedLanguageModel.of(2);
  private final ConsultingModel consulting = people.consulting(model);

  @Test
  void asks_nobody_where_there_is_no_model() {
    var without = people.consulting(ScriptedLanguageModel.none());

    assertEquals(NEEDLESS, without.prepare(people.ada, "whatever?"));
    assertEquals(Thought.NONE, without.ask(NEEDLESS));
  }

  @Test
  void asks_nobody_about_what_is_understood_anyway() {
    people.interpreter.understands("milk!", new Act.Add(Wish.titled("milk")));

    assertEquals(NEEDLESS, consulting.prepare(people.ada, "milk!"));
    assertEquals(List.of(), model.puzzles());
  }

  @Test
  void asks_nobody_about_signs_and_novels() {
    assertEquals(NEEDLESS, consulting.prepare(people.ada, "?!"));
    assertEquals(NEEDLESS, consulting.prepare(people.ada, "x".repeat(2_001)));
  }

  @Test
  void asks_the_model_about_the_rest_and_shows_it_the_titles_of_that_person_alone() {
    people.hasTask(people.ada, "milk");
    people.hasTask(people.bob, "a secret");
    model.saying(new Suggestion.Complete("milk"));

    var thought = consulting.ask(consulting.prepare(people.ada, "is the milk thing over?"));

    assertEquals(new Thought.Suggested(List.of(new Suggestion.Complete("milk"))), thought);
    assertEquals(List.of(new Title("milk")), model.puzzles().get(0).titles());
    assertEquals("is the milk thing over?", model.puzzles().get(0).text());
  }

  @Test
  void asks_nobody_what_the_answer_to_a_question_is() {
    people.hasTask(people.ada, "milk");
    people.hasTask(people.ada, "eggs");
    people.interpreter.understands(
        "delete all",
        new Act.Delete(new Reference.Every(Selection.of(Selection.Progress.ALL)), Reach.UNSAID));
    var question = people.assistant().say(people.ada, "delete all");

    assertEquals(
        NEEDLESS, consulting.prepare(people.ada, question.conversation(), "hmm, what if?"));
  }

  @Test
  void asks_no_more_than_somebody_may_in_a_day() {
    for (var i = 0; i < 2; i++) {
      assertInstanceOf(Consultation.Open.class, consulting.prepare(people.ada, "what?"));
    }

    var spent = consulting.ask(consulting.prepare(people.ada, "what?"));

    assertEquals(new Thought.Failed(Thought.Failure.SPENT), spent);
    assertInstanceOf(Consultation.Open.class, consulting.prepare(people.bob, "what?"));
    people.pass(Duration.ofDays(1));
    assertInstanceOf(Consultation.Open.class, consulting.prepare(people.ada, "what?"));
  }

  @Test
  void asks_about_nobody_elses_conversation() {
    var mine = people.assistant().say(people.ada, "what?").conversation();

    assertThrows(
        UnknownConversation.class, () -> consulting.prepare(people.bob, mine, "what else?"));
    assertInstanceOf(Consultation.Open.class, consulting.prepare(people.ada, mine, "what else?"));
  }
}
