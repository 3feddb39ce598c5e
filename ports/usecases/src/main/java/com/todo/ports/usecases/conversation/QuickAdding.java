package com.todo.ports.usecases.conversation;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.Doubt;
import com.todo.domain.conversation.WishReading;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.ports.interfaces.inbound.AddTask;
import com.todo.ports.interfaces.inbound.FindAccount;
import com.todo.ports.interfaces.inbound.NeedsAnswer;
import com.todo.ports.interfaces.inbound.NeverPossible;
import com.todo.ports.interfaces.inbound.QuickAdd;
import com.todo.ports.interfaces.inbound.QuickAdded;
import com.todo.ports.interfaces.inbound.ReadSentence;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

public final class QuickAdding implements QuickAdd {
  private final FindAccount accounts;
  private final AddTask tasks;
  private final Language language;
  private final InstantSource clock;

  public QuickAdding(FindAccount accounts, AddTask tasks, Language language, InstantSource clock) {
    this.accounts = accounts;
    this.tasks = tasks;
    this.language = language;
    this.clock = clock;
  }

  @Override
  public ReadSentence read(UserId owner, String sentence) {
    var typed = typed(owner, sentence);
    return new ReadSentence(
        typed.reading().wish().title(), typed.reading().understood(), typed.question());
  }

  @Override
  public QuickAdded add(UserId owner, String sentence) {
    return added(owner, sentence, details -> tasks.add(owner, details));
  }

  @Override
  public QuickAdded addOnce(UserId owner, String sentence, String requestKey) {
    return added(owner, sentence, details -> tasks.addOnce(owner, details, requestKey));
  }

  private QuickAdded added(UserId owner, String sentence, Function<TaskDetails, Task> add) {
    var typed = typed(owner, sentence);
    if (typed.reading().wish().doubt() instanceof Doubt.Impossible) {
      throw new NeverPossible(typed.question());
    }
    if (!typed.question().isEmpty()) {
      throw new NeedsAnswer(typed.question());
    }
    var details = Wishes.details(typed.reading().wish(), typed.now().getZone());
    return new QuickAdded(add.apply(details), typed.reading().understood());
  }

  private Typed typed(UserId owner, String sentence) {
    Utterance.check(sentence);
    var profile = accounts.find(owner).profile();
    var now = clock.instant().atZone(profile.zone());
    var reading = language.interpreter().readTask(sentence, now, profile.locale());
    return new Typed(reading, now, question(reading, now, profile.locale()));
  }

  private String question(WishReading reading, ZonedDateTime now, Locale locale) {
    return Wishes.openAboutNew(reading.wish())
        .map(open -> language.narrator().tell(List.of(open), now, locale))
        .orElse("");
  }

  /** A sentence as it was read, and when. */
  private record Typed(WishReading reading, ZonedDateTime now, String question) {}
}
