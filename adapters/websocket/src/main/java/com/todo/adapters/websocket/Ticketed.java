package com.todo.adapters.websocket;

import com.todo.domain.account.UserId;
import java.util.OptionalLong;

/**
 * Somebody whose ticket was good.
 *
 * @param since the last change that is known to them; empty for those who want none but new ones
 */
record Ticketed(UserId user, OptionalLong since) {}
