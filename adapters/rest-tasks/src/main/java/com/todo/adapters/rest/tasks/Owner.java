package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.Caller;
import com.todo.domain.account.Account;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.inbound.FindAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The person whose list this request is about: whoever sent it. */
@RequestScoped
public class Owner {
  private Caller caller;
  private FindAccount findAccount;
  private Optional<Account> found = Optional.empty();

  protected Owner() {} // for the CDI client proxy

  @Inject
  public Owner(Caller caller, FindAccount findAccount) {
    this.caller = caller;
    this.findAccount = findAccount;
  }

  public UserId id() {
    return caller.id();
  }

  /** The account as it was when this request came. */
  public Account account() {
    if (found.isEmpty()) {
      found = Optional.of(findAccount.find(caller.id()));
    }
    return found.get();
  }
}
