package com.todo.infra.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.infra.preparation.Topics.Topic;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicsTest {

  @Test
  void are_those_of_the_contract() {
    assertEquals(
        Set.of(
            new Topic("task-events", 3, Duration.ofDays(7)),
            new Topic("reminder-events", 2, Duration.ofDays(3)),
            new Topic("recurring-events", 2, Duration.ofDays(3)),
            new Topic("task-events-dead", 1, Duration.ofDays(14)),
            new Topic("reminder-events-dead", 1, Duration.ofDays(14)),
            new Topic("recurring-events-dead", 1, Duration.ofDays(14))),
        new HashSet<>(Topics.ofTheContract()));
  }
}
