package com.todo.ports.testkit.fakes;

import com.todo.domain.recurrence.RuleId;
import com.todo.domain.task.RuleVersion;
import com.todo.ports.interfaces.outbound.RuleVersions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Versions of rules in memory. */
public final class InMemoryRuleVersions implements RuleVersions {
  private final Map<RuleId, RuleVersion> versions = new ConcurrentHashMap<>();

  @Override
  public void keep(RuleVersion version) {
    versions.putIfAbsent(version.id(), version);
  }

  @Override
  public Optional<RuleVersion> find(RuleId rule) {
    return Optional.ofNullable(versions.get(rule));
  }
}
