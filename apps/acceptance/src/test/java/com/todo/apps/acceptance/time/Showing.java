package com.todo.apps.acceptance.time;

import java.time.Instant;

/**
 * That a window showed a reminder.
 *
 * @param connection which of the window's connections brought it, from 1
 * @param cameUp when the server says that the reminder came up
 */
public record Showing(String reminder, String task, int connection, Instant cameUp, Instant at) {}
