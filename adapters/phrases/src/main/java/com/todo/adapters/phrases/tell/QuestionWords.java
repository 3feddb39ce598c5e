package com.todo.adapters.phrases.tell;

import com.todo.domain.conversation.Question;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.task.Task;
import java.util.List;
import java.util.Map;

/** Asks. */
final class QuestionWords {
  private static final int TITLES_NAMED = 5;
  private final Voice voice;
  private final TaskWords tasks;

  QuestionWords(Voice voice) {
    this.voice = voice;
    this.tasks = new TaskWords(voice);
  }

  String of(Question question) {
    if (question instanceof Question.WhatTime time) {
      return time.words().isEmpty()
          ? voice.say("ask.time-of-reminder")
          : voice.say("ask.time", Map.of("words", time.words()));
    }
    if (question instanceof Question.WhichDay) {
      return voice.say("ask.day");
    }
    if (question instanceof Question.WhichTask which) {
      return which(which);
    }
    if (question instanceof Question.DeleteAll all) {
      return deleteAll(all.tasks());
    }
    return aboutTask(question);
  }

  private String aboutTask(Question question) {
    if (question instanceof Question.UntilWhen until) {
      return voice.say("ask.until-when", Map.of("title", title(until.task())));
    }
    if (question instanceof Question.HowFar far) {
      var rule = new RuleWords(voice).of((RecurrenceRule) far.task().details().recurrence());
      return voice.say("ask.how-far", Map.of("title", title(far.task()), "rule", rule));
    }
    if (question instanceof Question.DoAll all) {
      return doAll(all);
    }
    return question instanceof Question.AddAll all
        ? voice.say(
            "ask.add-all",
            Map.of("number", Integer.toString(all.number()), "titles", quoted(all.titles())))
        : voice.say("ask.title");
  }

  private String title(Task task) {
    return tasks.title(task.details().title());
  }

  private String quoted(List<String> titles) {
    return voice.list(titles.stream().map(t -> voice.say("title", Map.of("title", t))).toList());
  }

  private String doAll(Question.DoAll all) {
    var named = all.tasks().subList(0, Math.min(TITLES_NAMED, all.tasks().size()));
    var rest = all.tasks().size() - named.size();
    var more = rest == 0 ? "" : voice.say("ask.do-more", Map.of("number", Integer.toString(rest)));
    return voice.say(
        "ask.do-" + all.bulk(),
        Map.of(
            "number",
            Integer.toString(all.tasks().size()),
            "titles",
            tasks.titles(named),
            "more",
            more));
  }

  private String which(Question.WhichTask which) {
    var more =
        which.more() == 0
            ? ""
            : voice.say("ask.more", Map.of("number", Integer.toString(which.more())));
    return voice.say(
        which.name().isEmpty() ? "ask.which" : "ask.which-named",
        Map.of("name", which.name(), "tasks", tasks.lines(which.tasks()), "more", more));
  }

  private String deleteAll(List<Task> all) {
    if (all.size() == 1) {
      return voice.say("ask.delete-one", Map.of("title", title(all.get(0))));
    }
    var named = all.subList(0, Math.min(TITLES_NAMED, all.size()));
    var number = Integer.toString(all.size());
    return named.size() == all.size()
        ? voice.say("ask.delete", Map.of("number", number, "titles", tasks.titles(named)))
        : voice.say(
            "ask.delete-many",
            Map.of(
                "number",
                number,
                "titles",
                tasks.titles(named),
                "more",
                Integer.toString(all.size() - named.size())));
  }
}
