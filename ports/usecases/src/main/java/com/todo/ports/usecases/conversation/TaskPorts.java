package com.todo.ports.usecases.conversation;

import com.todo.ports.interfaces.inbound.AddTask;
import com.todo.ports.interfaces.inbound.CompleteTask;
import com.todo.ports.interfaces.inbound.DeleteTask;
import com.todo.ports.interfaces.inbound.EditTask;
import com.todo.ports.interfaces.inbound.FindTask;
import com.todo.ports.interfaces.inbound.ListTasks;
import com.todo.ports.interfaces.inbound.ReopenTask;
import com.todo.ports.interfaces.inbound.RestoreTask;

/** Everything that the assistant may do with tasks, which is what their owner may do. */
public record TaskPorts(
    AddTask add,
    EditTask edit,
    CompleteTask complete,
    ReopenTask reopen,
    DeleteTask delete,
    RestoreTask restore,
    FindTask find,
    ListTasks list,
    TimePorts time) {}
