package com.todo.ports.usecases.account;

import com.todo.domain.account.UnknownAccount;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.inbound.Export;
import com.todo.ports.interfaces.inbound.ExportData;
import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.ConversationRepository;
import com.todo.ports.interfaces.outbound.TaskRepository;
import java.time.InstantSource;

public final class ExportingData implements ExportData {
  private final AccountRepository accounts;
  private final TaskRepository tasks;
  private final ConversationRepository conversations;
  private final InstantSource clock;

  public ExportingData(
      AccountRepository accounts,
      TaskRepository tasks,
      ConversationRepository conversations,
      InstantSource clock) {
    this.accounts = accounts;
    this.tasks = tasks;
    this.conversations = conversations;
    this.clock = clock;
  }

  @Override
  public Export export(UserId user) {
    var account = accounts.find(user).orElseThrow(() -> new UnknownAccount(user));
    var spoken =
        conversations.list(user).stream()
            .flatMap(c -> conversations.find(user, c.id()).stream())
            .toList();
    return new Export(account, tasks.all(user), spoken, clock.instant());
  }
}
