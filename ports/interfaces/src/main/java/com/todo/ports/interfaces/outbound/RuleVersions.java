package com.todo.ports.interfaces.outbound;

import com.todo.domain.recurrence.RuleId;
import com.todo.domain.task.RuleVersion;
import java.util.Optional;

/**
 * Where the versions of rules are kept for good. {@code RuleVersionsContract} states the promises.
 */
public interface RuleVersions {

  /** Keeps a version; one that is there already stays as it is. */
  void keep(RuleVersion version);

  Optional<RuleVersion> find(RuleId rule);
}
