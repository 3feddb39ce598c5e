package com.todo.ports.usecases.account;

import com.todo.domain.account.Account;
import com.todo.domain.account.UnknownAccount;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.inbound.FindAccount;
import com.todo.ports.interfaces.outbound.AccountRepository;

public final class FindingAccount implements FindAccount {
  private final AccountRepository accounts;

  public FindingAccount(AccountRepository accounts) {
    this.accounts = accounts;
  }

  @Override
  public Account find(UserId user) {
    return accounts.find(user).orElseThrow(() -> new UnknownAccount(user));
  }
}
