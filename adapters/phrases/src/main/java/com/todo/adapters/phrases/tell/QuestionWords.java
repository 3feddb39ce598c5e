package com.todo.adapters.phrases.tell;

import com.todo.domain.conversation.Question;
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
    return question instanceof Question.DeleteAll all
        ? deleteAll(all.tasks())
        : voice.say("ask.title");
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
