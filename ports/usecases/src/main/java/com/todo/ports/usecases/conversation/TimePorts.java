package com.todo.ports.usecases.conversation;

import com.todo.ports.interfaces.inbound.ContinueSeries;
import com.todo.ports.interfaces.inbound.ListReminders;
import com.todo.ports.interfaces.inbound.SkipOccurrence;
import com.todo.ports.interfaces.inbound.SnoozeReminder;

/** What the assistant may do with tasks that come back and with reminders. */
public record TimePorts(
    SkipOccurrence skip, ContinueSeries series, SnoozeReminder snooze, ListReminders reminders) {}
