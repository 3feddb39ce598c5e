package com.todo.adapters.phrases.tell;

import com.todo.domain.conversation.Refusal;
import com.todo.domain.task.Task;
import com.todo.domain.task.Title;
import java.util.Map;

/** Says why something was not done, and what to do about it. */
final class RefusalWords {
  private final Voice voice;
  private final TaskWords tasks;

  RefusalWords(Voice voice) {
    this.voice = voice;
    this.tasks = new TaskWords(voice);
  }

  String of(Refusal refusal) {
    if (refusal instanceof Refusal.NoSuchTask none) {
      return noSuchTask(none);
    }
    if (refusal instanceof Refusal.NotPossible never) {
      var flaw = "refuse." + never.doubt().flaw();
      return voice.say(flaw, Map.of("words", never.doubt().words()));
    }
    if (refusal instanceof Refusal.NotAccepted not) {
      return voice.say("refuse.not-accepted", Map.of("reason", not.reason()));
    }
    return aboutTask(refusal);
  }

  private String aboutTask(Refusal refusal) {
    if (refusal instanceof Refusal.AlreadyDone done) {
      return say("refuse.already-done", done.task());
    }
    if (refusal instanceof Refusal.StillOpen open) {
      return say("refuse.still-open", open.task());
    }
    if (refusal instanceof Refusal.NoDifference same) {
      return say("refuse.no-difference", same.task());
    }
    if (refusal instanceof Refusal.ChangedSince changed) {
      return say("refuse.changed-since", changed.title());
    }
    if (refusal instanceof Refusal.NoReminder none) {
      return say("refuse.no-reminder", none.task());
    }
    if (refusal instanceof Refusal.DoesNotRepeat not) {
      return say("refuse.does-not-repeat", not.task());
    }
    return refusal instanceof Refusal.Gone gone
        ? say("refuse.gone", gone.title())
        : aboutNothing(refusal);
  }

  private String aboutNothing(Refusal refusal) {
    if (refusal instanceof Refusal.NothingNamed) {
      return voice.say("refuse.nothing-named");
    }
    if (refusal instanceof Refusal.NothingToSnooze) {
      return voice.say("refuse.nothing-to-snooze");
    }
    if (refusal instanceof Refusal.NothingToCorrect) {
      return voice.say("refuse.nothing-to-correct");
    }
    return voice.say(
        refusal instanceof Refusal.NoneOfThem ? "refuse.none-of-them" : "refuse.nothing-to-undo");
  }

  private String noSuchTask(Refusal.NoSuchTask none) {
    var nearest = voice.list(none.nearest().stream().map(tasks::title).toList());
    return voice.say(
        none.nearest().isEmpty() ? "refuse.no-tasks" : "refuse.no-such-task",
        Map.of("name", none.name(), "nearest", nearest));
  }

  private String say(String name, Task task) {
    return say(name, task.details().title());
  }

  private String say(String name, Title title) {
    return voice.say(name, Map.of("title", tasks.title(title)));
  }
}
