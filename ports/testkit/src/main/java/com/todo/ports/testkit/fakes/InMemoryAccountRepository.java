package com.todo.ports.testkit.fakes;

import com.todo.domain.account.Account;
import com.todo.domain.account.Email;
import com.todo.domain.account.EmailTaken;
import com.todo.domain.account.UnknownAccount;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.AccountRepository;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Accounts in memory. Whoever keeps what belongs to them hears when one is removed. */
public final class InMemoryAccountRepository implements AccountRepository {
  private final Map<UserId, Account> accounts = new LinkedHashMap<>();
  private final List<Consumer<UserId>> belongings = new ArrayList<>();

  @Override
  public synchronized Optional<Account> find(UserId id) {
    return Optional.ofNullable(accounts.get(id));
  }

  @Override
  public synchronized Optional<Account> find(Email email) {
    return accounts.values().stream().filter(a -> a.email().equals(email)).findFirst();
  }

  @Override
  public synchronized void add(Account account) {
    if (find(account.email()).isPresent()) {
      throw new EmailTaken();
    }
    accounts.put(account.id(), account);
  }

  @Override
  public synchronized void save(Account account) {
    if (accounts.replace(account.id(), account) == null) {
      throw new UnknownAccount(account.id());
    }
  }

  @Override
  public synchronized void remove(UserId id) {
    accounts.remove(id);
    belongings.forEach(remove -> remove.accept(id));
  }

  @Override
  public synchronized boolean isEmpty() {
    return accounts.isEmpty();
  }

  synchronized void onRemoval(Consumer<UserId> remove) {
    belongings.add(remove);
  }
}
