package com.todo.ports.interfaces.outbound;

import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import java.time.Instant;

/** A reminder that came up and that the person has not dealt with. */
public record WaitingReminder(ReminderId id, TaskId task, Title title, Instant triggerTime) {}
