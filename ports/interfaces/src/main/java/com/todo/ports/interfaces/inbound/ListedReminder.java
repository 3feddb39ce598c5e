package com.todo.ports.interfaces.inbound;

import com.todo.domain.reminder.Reminder;
import com.todo.domain.task.Title;

/** A reminder with what it is about. */
public record ListedReminder(Reminder reminder, Title title) {}
