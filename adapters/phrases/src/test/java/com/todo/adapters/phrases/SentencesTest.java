package com.todo.adapters.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the tables in {@code sentences/}: on the left of each arrow a sentence, on the right the
 * task it becomes, or the act it asks for.
 */
class SentencesTest {

  @TestFactory
  Stream<DynamicTest> days() {
    return table("days");
  }

  @TestFactory
  Stream<DynamicTest> times() {
    return table("times");
  }

  @TestFactory
  Stream<DynamicTest> vague_and_impossible() {
    return table("doubts");
  }

  @TestFactory
  Stream<DynamicTest> recurrence() {
    return table("recurrence");
  }

  @TestFactory
  Stream<DynamicTest> reminders() {
    return table("reminders");
  }

  @TestFactory
  Stream<DynamicTest> left_alone() {
    return table("left-alone");
  }

  @TestFactory
  Stream<DynamicTest> acts() {
    return table("acts", sentence -> Said.line(Said.read(sentence).acts().get(0)));
  }

  private static Stream<DynamicTest> table(String name) {
    return table(name, sentence -> Said.line(Said.task(sentence).wish()));
  }

  private static Stream<DynamicTest> table(String name, UnaryOperator<String> reading) {
    return lines(name)
        .map(line -> line.split(" => ", 2))
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair[0].strip(),
                    () -> assertEquals(pair[1].strip(), reading.apply(pair[0].strip()))));
  }

  private static Stream<String> lines(String name) {
    try (var table = SentencesTest.class.getResourceAsStream("sentences/" + name + ".txt")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
