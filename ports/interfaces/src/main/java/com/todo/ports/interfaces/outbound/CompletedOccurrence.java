package com.todo.ports.interfaces.outbound;

import com.todo.domain.task.Due;
import com.todo.domain.task.RuleVersion;

/**
 * An occurrence of a series that was done.
 *
 * @param number which of its series it was; 0 for the task that a person made
 * @param planned when the rule meant it to be due
 */
public record CompletedOccurrence(RuleVersion version, int number, Due planned) {}
