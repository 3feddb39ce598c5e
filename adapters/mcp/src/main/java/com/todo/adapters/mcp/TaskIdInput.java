package com.todo.adapters.mcp;

import com.todo.adapters.rest.edge.Formats;
import com.todo.adapters.rest.edge.JsonInput;
import com.todo.domain.task.TaskId;
import java.util.Optional;

/** Reads which task a tool is called for. */
final class TaskIdInput {
  private static final String FIELD = "task_id";

  private TaskIdInput() {}

  /** The id, which is there once the caller has finished the input. */
  static Optional<TaskId> read(JsonInput input) {
    var id = input.text(FIELD, Formats::id).map(TaskId::new);
    input.require(FIELD);
    return id;
  }

  /** The id, where nothing else is asked for. */
  static TaskId alone(JsonInput input) {
    var id = read(input);
    input.finish();
    return id.orElseThrow();
  }
}
