package com.todo.adapters.jpa;

import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.ports.interfaces.outbound.RuleVersions;
import com.todo.ports.testkit.contracts.RuleVersionsContract;

class JpaRuleVersionsTest extends RuleVersionsContract {

  @Override
  protected RuleVersions rules() {
    return UnitsOfWork.TODO.each(RuleVersions.class, JpaRuleVersions::new);
  }
}
