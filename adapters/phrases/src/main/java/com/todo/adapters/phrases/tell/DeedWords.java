package com.todo.adapters.phrases.tell;

import com.todo.domain.conversation.Deed;
import com.todo.domain.task.Due;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Confirms what was done: to which task, and what is different now. */
final class DeedWords {
  private final Voice voice;
  private final TaskWords tasks;

  DeedWords(Voice voice) {
    this.voice = voice;
    this.tasks = new TaskWords(voice);
  }

  String of(Deed deed) {
    if (deed instanceof Deed.Added added) {
      return one("added", added.task()) + past(added.task().details().schedule().due());
    }
    if (deed instanceof Deed.Changed changed) {
      return change("changed", changed.before(), changed.task());
    }
    if (deed instanceof Deed.Completed completed) {
      return several("completed", completed.tasks());
    }
    if (deed instanceof Deed.Reopened reopened) {
      return several("reopened", reopened.tasks());
    }
    return deed instanceof Deed.Deleted deleted ? several("deleted", deleted.tasks()) : timed(deed);
  }

  private String timed(Deed deed) {
    if (deed instanceof Deed.Snoozed snoozed) {
      return until("snoozed", snoozed.task(), snoozed.until());
    }
    if (deed instanceof Deed.SnoozeUndone undone) {
      return until("snooze-undone", undone.task(), undone.until());
    }
    return deed instanceof Deed.Skipped skipped ? skipped(skipped.task()) : undone(deed);
  }

  private String until(String name, Task task, Instant until) {
    var moment = until.atZone(voice.now().getZone()).toLocalDateTime();
    return say(name, task, "until", new DueWords(voice).moment(moment));
  }

  private String skipped(Task task) {
    var due = new DueWords(voice).of(task.details().schedule().due());
    return say(task.isDeleted() ? "skipped-last" : "skipped", task, "due", due);
  }

  private String say(String name, Task task, String gap, String value) {
    return voice.say(name, Map.of("title", tasks.title(task.details().title()), gap, value));
  }

  private String undone(Deed deed) {
    if (deed instanceof Deed.AddingUndone adding) {
      return one("adding-undone", adding.task());
    }
    if (deed instanceof Deed.DeletingUndone deleting) {
      return one("deleting-undone", deleting.task());
    }
    if (deed instanceof Deed.CompletingUndone completing) {
      return one("completing-undone", completing.task());
    }
    if (deed instanceof Deed.ReopeningUndone reopening) {
      return one("reopening-undone", reopening.task());
    }
    var change = (Deed.ChangeUndone) deed;
    return change("change-undone", change.before(), change.task());
  }

  private String one(String name, Task task) {
    return voice.say(
        name,
        Map.of(
            "title",
            tasks.title(task.details().title()),
            "attributes",
            tasks.attributes(task.details())));
  }

  private String several(String name, List<Task> done) {
    return voice.say(name, Map.of("titles", tasks.titles(done)));
  }

  private String change(String name, TaskDetails before, Task task) {
    var due = task.details().schedule().due();
    var changes = new ChangeWords(voice).between(before, task.details());
    var text =
        voice.say(name, Map.of("title", tasks.title(task.details().title()), "changes", changes));
    return before.schedule().due().equals(due) ? text : text + past(due);
  }

  private String past(Due due) {
    return new DueWords(voice).isPast(due) ? voice.say("past") : "";
  }
}
