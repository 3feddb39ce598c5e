package com.todo.ports.usecases.account;

import com.todo.domain.account.Account;
import com.todo.domain.account.Profile;
import com.todo.domain.account.UnknownAccount;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.inbound.EditProfile;
import com.todo.ports.interfaces.outbound.AccountRepository;
import java.util.function.UnaryOperator;

public final class EditingProfile implements EditProfile {
  private final AccountRepository accounts;

  public EditingProfile(AccountRepository accounts) {
    this.accounts = accounts;
  }

  @Override
  public Account edit(UserId user, UnaryOperator<Profile> edit) {
    var account = accounts.find(user).orElseThrow(() -> new UnknownAccount(user));
    var edited = account.with(edit.apply(account.profile()));
    if (!edited.equals(account)) {
      accounts.save(edited);
    }
    return edited;
  }
}
