package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import com.todo.domain.task.RuleVersion;
import com.todo.domain.task.Succession;

/** The task that a series has next. */
public record NextOccurrence(UserId owner, RuleVersion version, Succession succession) {}
