package com.todo.domain.recurrence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import java.util.UUID;

/** Says which version of a rule; a version never changes. */
public record RuleId(UUID value) {

  public RuleId {
    Objects.requireNonNull(value, "rule id");
  }

  /** The rule that a task got with this version of it: the same answer whenever it is asked. */
  public static RuleId of(UUID task, long version) {
    return new RuleId(UUID.nameUUIDFromBytes(("rule/" + task + "/" + version).getBytes(UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
