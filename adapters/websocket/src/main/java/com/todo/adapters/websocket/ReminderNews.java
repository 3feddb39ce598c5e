package com.todo.adapters.websocket;

import com.todo.domain.account.UserId;
import java.util.function.Consumer;

/** Something about a reminder that a user's windows are told once it is certain. */
record ReminderNews(UserId user, Consumer<Window> telling) {}
