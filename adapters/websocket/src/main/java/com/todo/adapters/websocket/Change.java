package com.todo.adapters.websocket;

/**
 * A change of a user's list as a window is told of it.
 *
 * @param sequence its number among the user's changes
 * @param frame the text that is sent
 */
record Change(long sequence, String frame) {}
