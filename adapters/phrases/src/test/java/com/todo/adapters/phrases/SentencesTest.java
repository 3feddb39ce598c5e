package com.todo.adapters.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reads the tables in {@code sentences/}: on the left of each arrow a sentence, on the right the
 * task it becomes, or the acts it asks for. Each sentence about a task is said in other ways, too,
 * which must mean the same.
 */
class SentencesTest {
  private static final int AT_LEAST = 600;

  @TestFactory
  Stream<DynamicTest> tasks() {
    return Table.tasks().map(line -> test(line, Line::task));
  }

  @TestFactory
  Stream<DynamicTest> acts() {
    return Table.acts().map(line -> test(line, Line::acts));
  }

  @ParameterizedTest
  @EnumSource
  void means_the_same_in_other_words(Variation variation) {
    var failed =
        Table.tasks()
            .flatMap(line -> variation.of(line).stream())
            .filter(line -> !line.task().equalsIgnoreCase(line.result()))
            .map(line -> line + ", and not " + line.task())
            .collect(Collectors.joining("\n"));

    assertEquals("", failed);
  }

  @Test
  void has_enough_sentences_and_as_many_made_by_rule() {
    var written = Table.tasks().count() + Table.acts().count();
    var varied =
        Table.tasks()
            .flatMap(line -> Stream.of(Variation.values()).flatMap(v -> v.of(line).stream()))
            .count();

    assertTrue(written >= AT_LEAST && varied >= written, written + " and " + varied);
  }

  private static DynamicTest test(Line line, Function<Line, String> reading) {
    return DynamicTest.dynamicTest(
        line.toString(), () -> assertEquals(line.result(), reading.apply(line)));
  }
}
