package com.todo.adapters.phrases.tell;

import com.todo.domain.conversation.Information;
import com.todo.domain.task.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows tasks that were looked for by their words, or by when they were done. */
final class FoundWords {
  private final Voice voice;

  FoundWords(Voice voice) {
    this.voice = voice;
  }

  String of(Information information) {
    if (information instanceof Information.Found found) {
      return list("found", Map.of("words", found.words()), found.tasks(), found.more());
    }
    var done = (Information.WereDone) information;
    return list("were-done", Map.of("days", days(done)), done.tasks(), done.more());
  }

  private String days(Information.WereDone done) {
    var words = new DueWords(voice);
    return done.from().equals(done.to())
        ? words.day(done.from())
        : voice.say("days", Map.of("from", words.day(done.from()), "to", words.day(done.to())));
  }

  private String list(String name, Map<String, String> gaps, List<Task> tasks, boolean more) {
    if (tasks.isEmpty()) {
      return voice.say(name + "-none", gaps);
    }
    var all = new HashMap<>(gaps);
    all.put("number", Integer.toString(tasks.size()));
    all.put("tasks", voice.say(tasks.size() == 1 ? "one-task" : "some-tasks"));
    return voice.say(more ? name + "-first" : name, all) + "\n" + new TaskWords(voice).lines(tasks);
  }
}
