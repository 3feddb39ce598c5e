package com.todo.domain.recurrence;

import java.util.Objects;

/** Which version of a rule held for a task when something happened to it, if any did. */
public sealed interface RuleInForce {

  RuleInForce NONE = new None();

  /** The task comes once. */
  record None() implements RuleInForce {}

  /** This version, whatever became of the rule since. */
  record Version(RuleId rule) implements RuleInForce {
    public Version {
      Objects.requireNonNull(rule, "rule");
    }
  }
}
