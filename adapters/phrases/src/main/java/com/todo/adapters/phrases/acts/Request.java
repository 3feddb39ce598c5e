package com.todo.adapters.phrases.acts;

import com.todo.adapters.phrases.text.TitleText;
import com.todo.adapters.phrases.when.Hearing;
import com.todo.adapters.phrases.when.When;
import com.todo.adapters.phrases.when.WhenReader;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The part of a sentence that asks for something: its tokens from one to another, exclusive. */
record Request(Hearing hearing, int from, int to) {
  private static final int LONGEST_TAIL = 6;

  /** The whole sentence without "please" and its like around it. */
  static Request of(Hearing hearing) {
    var to = hearing.sentence().size();
    while (to > 1 && isMark(hearing, to - 1)) {
      to--;
    }
    var said = new Request(hearing, 0, to).withoutTail("please-end");
    var request = said.withoutLead("please").withoutLead("please");
    return request.from > said.from ? request.withoutQuestionMark() : request;
  }

  private static boolean isMark(Hearing hearing, int i) {
    var dotted = hearing.token(i - 1).isNumber() && hearing.token(i - 2).is(".");
    return hearing.token(i).is(".") && !dotted
        || hearing.token(i).is("!")
        || hearing.token(i).is(",");
  }

  boolean isEmpty() {
    return from >= to;
  }

  /** How many tokens say this at the beginning; 0 if they say something else. */
  int lead(String name) {
    var length = hearing.length(name, from);
    return from + length <= to ? length : 0;
  }

  boolean begins(String name) {
    return lead(name) > 0;
  }

  /** Whether it says this and nothing else. */
  boolean isAll(String name) {
    return !isEmpty() && lead(name) == to - from;
  }

  /** Where the words begin that say this at the end. */
  OptionalInt tail(String name) {
    return IntStream.range(Math.max(from, to - LONGEST_TAIL), to)
        .filter(i -> i + hearing.length(name, i) == to && hearing.says(name, i))
        .findFirst();
  }

  /** Where the first token says this, not counting the one at the beginning. */
  OptionalInt first(String name) {
    return IntStream.range(from + 1, to).filter(i -> hearing.says(name, i)).findFirst();
  }

  Request after(int tokens) {
    return new Request(hearing, Math.min(from + tokens, to), to);
  }

  Request until(int end) {
    return new Request(hearing, from, end);
  }

  /** Without such words at the beginning, unless nothing would be left. */
  Request withoutLead(String name) {
    var rest = after(lead(name));
    return rest.isEmpty() ? this : rest.withoutMarks();
  }

  private Request withoutMarks() {
    return !isEmpty() && (hearing.token(from).is(",") || hearing.token(from).is(":"))
        ? after(1)
        : this;
  }

  /** Without such words at the end, unless nothing would be left. */
  Request withoutTail(String name) {
    var tail = tail(name).orElse(to);
    return tail > from ? until(tail) : this;
  }

  Request withoutQuestionMark() {
    return to > from + 1 && hearing.token(to - 1).is("?") ? until(to - 1) : this;
  }

  /** Whether every token says when, but for small words between. */
  boolean isCoveredBy(When when) {
    var covered = new BitSet();
    when.findings().forEach(found -> covered.set(found.from(), found.to()));
    return IntStream.range(from, to)
        .allMatch(i -> covered.get(i) || hearing.says("and", i) || hearing.token(i).is("."));
  }

  When when() {
    return WhenReader.read(hearing, outside());
  }

  /** The same, when such words are no part of it. */
  When whenWithout(String name) {
    var taken = outside();
    IntStream.range(from, to)
        .filter(i -> hearing.number(i - 1).isEmpty() && !hearing.says("time.quarter-to", i - 1))
        .forEach(i -> taken.set(i, i + hearing.length(name, i)));
    return WhenReader.read(hearing, taken);
  }

  String title() {
    return TitleText.of(hearing.sentence(), from, to);
  }

  /** The tokens that do not belong to the request. */
  BitSet outside() {
    var outside = new BitSet();
    outside.set(0, hearing.sentence().size());
    outside.clear(from, Math.max(from, to));
    return outside;
  }
}
