package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.RuleVersions;
import com.todo.ports.testkit.contracts.RuleVersionsContract;

class InMemoryRuleVersionsTest extends RuleVersionsContract {
  private final InMemoryRuleVersions rules = new InMemoryRuleVersions();

  @Override
  protected RuleVersions rules() {
    return rules;
  }
}
