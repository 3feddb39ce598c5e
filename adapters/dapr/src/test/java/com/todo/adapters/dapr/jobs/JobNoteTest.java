package com.todo.adapters.dapr.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobNoteTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"", "data", "three short words", " "})
  void comes_back_as_it_was_written(String data) {
    var note = new JobNote(NOON, data);

    assertEquals(note, JobNote.read(note.text()));
  }

  @Test
  void begins_with_the_data_where_servers_of_an_earlier_version_look_for_them() {
    var words = new JobNote(NOON, "three short words").text().split(" ");

    assertEquals(List.of("three", "short", "words"), List.of(words).subList(0, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "data", "three short words", " "})
  void a_job_of_an_earlier_version_keeps_its_data_and_is_not_late(String data) {
    var note = JobNote.read(data);

    assertEquals(data, note.data());
    assertEquals(Duration.ZERO, JobLateness.late(note.due(), NOON));
  }

  @Test
  void a_job_is_late_by_what_has_passed_since_it_was_due() {
    assertEquals(Duration.ofMillis(70), JobLateness.late(NOON, NOON.plusMillis(70)));
    assertEquals(Duration.ZERO, JobLateness.late(NOON, NOON.minusMillis(70)));
  }
}
