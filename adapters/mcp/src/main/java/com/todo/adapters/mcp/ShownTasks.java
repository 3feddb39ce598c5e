package com.todo.adapters.mcp;

import com.todo.adapters.rest.edge.tasks.TaskJson;
import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.ports.interfaces.inbound.ListReminders;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;

/** Tasks as their owner sees them everywhere else, too. */
@Dependent
public class ShownTasks {
  @Inject private ListReminders listReminders;

  JsonObject of(UserId person, Task task) {
    return of(person, List.of(task)).get(0);
  }

  List<JsonObject> of(UserId person, List<Task> tasks) {
    var reminders = listReminders.ofTasks(person, tasks.stream().map(Task::id).toList());
    return tasks.stream().map(task -> TaskJson.of(task, reminders)).toList();
  }
}
