package com.todo.ports.usecases.live;

import static com.todo.ports.testkit.builders.PublishedEventBuilder.aPublishedEvent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.ports.interfaces.outbound.Topic;
import com.todo.ports.usecases.RecordingWindows;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShowingChangesTest {
  private final RecordingWindows windows = new RecordingWindows();
  private final ShowingChanges showing = new ShowingChanges(windows);

  @Test
  void shows_each_event_as_it_comes() {
    var first = aPublishedEvent().numbered(1).build();
    var second = aPublishedEvent().numbered(2).build();

    showing.on(first);
    showing.on(second);

    assertEquals(List.of(first, second), windows.shown);
  }

  @Test
  void leaves_out_what_happens_behind_the_scenes_of_a_recurring_task() {
    assertEquals(Set.of(Topic.TASK_EVENTS, Topic.REMINDER_EVENTS), showing.topics());
  }
}
