package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.TaskCounts;
import com.todo.ports.interfaces.outbound.TaskPage;
import com.todo.ports.interfaces.outbound.TaskQuery;

/** Shows a user's list, page by page. Deleted tasks are not on it. */
public interface ListTasks {

  TaskPage list(UserId owner, TaskQuery query);

  TaskCounts count(UserId owner);
}
