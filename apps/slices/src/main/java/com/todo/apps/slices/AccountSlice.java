package com.todo.apps.slices;

import com.todo.ports.interfaces.inbound.DeleteAccount;
import com.todo.ports.interfaces.inbound.EditProfile;
import com.todo.ports.interfaces.inbound.ExportData;
import com.todo.ports.interfaces.inbound.FindAccount;
import com.todo.ports.interfaces.inbound.IssueTicket;
import com.todo.ports.interfaces.inbound.LogIn;
import com.todo.ports.interfaces.inbound.RegisterAccount;
import com.todo.ports.interfaces.outbound.AccessTokens;
import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.ConversationRepository;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.LoginFailures;
import com.todo.ports.interfaces.outbound.PasswordHasher;
import com.todo.ports.interfaces.outbound.TaskRepository;
import com.todo.ports.interfaces.outbound.Tickets;
import com.todo.ports.usecases.account.DeletingAccount;
import com.todo.ports.usecases.account.EditingProfile;
import com.todo.ports.usecases.account.ExportingData;
import com.todo.ports.usecases.account.FindingAccount;
import com.todo.ports.usecases.account.IssuingTicket;
import com.todo.ports.usecases.account.LoggingIn;
import com.todo.ports.usecases.account.RegisteringAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;
import java.util.UUID;

/** What chat-api does with accounts. */
public class AccountSlice {

  @Produces
  @ApplicationScoped
  RegisterAccount registerAccount(
      AccountRepository accounts,
      PasswordHasher passwords,
      AccessTokens tokens,
      InstantSource clock) {
    return new RegisteringAccount(accounts, passwords, tokens, clock, UUID::randomUUID);
  }

  @Produces
  @ApplicationScoped
  LogIn logIn(
      AccountRepository accounts,
      PasswordHasher passwords,
      LoginFailures failures,
      AccessTokens tokens,
      InstantSource clock) {
    return new LoggingIn(accounts, passwords, failures, tokens, clock);
  }

  @Produces
  @ApplicationScoped
  FindAccount findAccount(AccountRepository accounts) {
    return new FindingAccount(accounts);
  }

  @Produces
  @ApplicationScoped
  EditProfile editProfile(AccountRepository accounts) {
    return new EditingProfile(accounts);
  }

  @Produces
  @ApplicationScoped
  DeleteAccount deleteAccount(
      AccountRepository accounts,
      TaskRepository tasks,
      EventPublisher events,
      InstantSource clock) {
    return new DeletingAccount(accounts, tasks, events, clock);
  }

  @Produces
  @ApplicationScoped
  ExportData exportData(
      AccountRepository accounts,
      TaskRepository tasks,
      ConversationRepository conversations,
      InstantSource clock) {
    return new ExportingData(accounts, tasks, conversations, clock);
  }

  @Produces
  @ApplicationScoped
  IssueTicket issueTicket(Tickets tickets, InstantSource clock) {
    return new IssuingTicket(tickets, clock);
  }
}
