package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Every;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The findings of a sentence, by what they mean. */
record Found(List<Finding> findings) {

  /** The first meaning of this kind. */
  <T extends Meaning> Optional<T> first(Class<T> kind) {
    return all(kind).findFirst();
  }

  private <T extends Meaning> Stream<T> all(Class<T> kind) {
    return findings.stream().map(Finding::meaning).filter(kind::isInstance).map(kind::cast);
  }

  Optional<Finding> finding(Class<? extends Meaning> kind) {
    return findings.stream().filter(f -> kind.isInstance(f.meaning())).findFirst();
  }

  boolean repeats() {
    return first(Every.class).isPresent();
  }

  /**
   * Where both the task and its reminder are at no time in particular, the words about the reminder
   * stay in the title: a sentence asks one question, and nothing is dropped unseen.
   */
  Found withOneDoubt() {
    var open =
        first(Meaning.InPart.class).isPresent()
            && first(Meaning.AtTime.class).isEmpty()
            && first(Meaning.AtMoment.class).isEmpty();
    return open
        ? new Found(
            findings.stream().filter(f -> !(f.meaning() instanceof Meaning.RemindInPart)).toList())
        : this;
  }

  /** Without what only a rule can have, if there is none; a first day is then a due day. */
  Found withoutStrayLimits() {
    if (repeats()) {
      return this;
    }
    var dated = first(Meaning.OnDay.class).isPresent();
    return new Found(findings.stream().flatMap(found -> unlimited(found, dated)).toList());
  }

  private static Stream<Finding> unlimited(Finding found, boolean dated) {
    if (found.meaning() instanceof Meaning.From from) {
      return dated ? Stream.empty() : Stream.of(found.meaning(new Meaning.OnDay(from.first())));
    }
    return found.meaning() instanceof Meaning.Until || found.meaning() instanceof Meaning.Times
        ? Stream.empty()
        : Stream.of(found);
  }
}
