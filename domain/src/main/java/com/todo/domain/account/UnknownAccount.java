package com.todo.domain.account;

/** The account a token speaks of does not exist any more. */
public class UnknownAccount extends RuntimeException {
  private final UserId id;

  public UnknownAccount(UserId id) {
    super("This account does not exist any more. Sign in or register.");
    this.id = id;
  }

  public UserId id() {
    return id;
  }
}
