package com.todo.adapters.jpa;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;

import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.ModelCalls;
import com.todo.ports.testkit.contracts.ModelCallsContract;

class JpaModelCallsTest extends ModelCallsContract {

  @Override
  protected ModelCalls calls() {
    return UnitsOfWork.TODO.each(ModelCalls.class, JpaModelCalls::new);
  }

  @Override
  protected UserId somebody() {
    var account = anAccount().build();
    Adapters.accounts().add(account);
    return account.id();
  }
}
