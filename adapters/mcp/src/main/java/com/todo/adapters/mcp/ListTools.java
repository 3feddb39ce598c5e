package com.todo.adapters.mcp;

import com.todo.adapters.rest.edge.JsonInput;
import com.todo.adapters.rest.edge.JsonShape;
import com.todo.adapters.rest.edge.tasks.TaskInput;
import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.AddTask;
import com.todo.ports.interfaces.inbound.DeleteTask;
import com.todo.ports.interfaces.inbound.EditTask;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import com.todo.ports.interfaces.inbound.FindAccount;
import com.todo.ports.interfaces.inbound.ListTasks;
import com.todo.ports.interfaces.inbound.RestoreTask;
import com.todo.ports.interfaces.outbound.Cursor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Tools that put tasks on the list, show them, change what they say, and take them off. */
@Dependent
public class ListTools {
  private static final Title UNTITLED = new Title("…");

  @Inject private AddTask addTask;
  @Inject private ListTasks listTasks;
  @Inject private EditTask editTask;
  @Inject private DeleteTask deleteTask;
  @Inject private RestoreTask restoreTask;
  @Inject private FindAccount findAccount;
  @Inject private ShownTasks shown;

  JsonObject add(UserId person, JsonInput input) {
    var edit = TaskInput.edit(input);
    input.require("title").finish();
    var zone = findAccount.find(person).profile().zone();
    return shown.of(person, addTask.add(person, edit.apply(TaskDetails.of(UNTITLED, zone))));
  }

  JsonObject list(UserId person, JsonInput input) {
    var page = listTasks.list(person, ListInput.query(input));
    return JsonShape.start()
        .put("tasks", shown.of(person, page.tasks()))
        .put("next_cursor", page.next().map(Cursor::token))
        .end();
  }

  JsonObject update(UserId person, JsonInput input) {
    var task = TaskIdInput.read(input);
    var edit = TaskInput.edit(input);
    input.refuseNull("title", "time_zone").finish();
    return shown.of(person, editTask.edit(person, task.orElseThrow(), ExpectedVersion.ANY, edit));
  }

  JsonObject delete(UserId person, JsonInput input) {
    var task = TaskIdInput.alone(input);
    return shown.of(person, deleteTask.delete(person, task, ExpectedVersion.ANY));
  }

  JsonObject restore(UserId person, JsonInput input) {
    return shown.of(person, restoreTask.restore(person, TaskIdInput.alone(input)));
  }
}
