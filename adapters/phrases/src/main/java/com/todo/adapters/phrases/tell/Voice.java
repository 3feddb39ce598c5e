package com.todo.adapters.phrases.tell;

import com.todo.adapters.phrases.words.Words;
import com.todo.domain.recurrence.RecurrenceRule;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of one language, spoken at one moment. */
public record Voice(Words words, ZonedDateTime now) {

  /** What is said in this case. */
  String say(String name) {
    return words.spoken(name);
  }

  /** The same with the gaps filled: {@code {title}} by the value of "title". */
  String say(String name, Map<String, String> values) {
    return Template.filled(say(name), values);
  }

  /** The language itself, for the names of days and months. */
  Locale locale() {
    return Locale.forLanguageTag(say("language"));
  }

  /** How often something comes back, beginning with a capital letter. */
  public String sentence(RecurrenceRule rule) {
    var words = new RuleWords(this).of(rule);
    return words.substring(0, 1).toUpperCase(locale()) + words.substring(1);
  }

  /** "A, B and C". */
  String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    var last = items.size() - 1;
    var first = String.join(say("comma"), items.subList(0, last));
    return say("list", Map.of("first", first, "last", items.get(last)));
  }
}
