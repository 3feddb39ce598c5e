package com.todo.domain.account;

/** Somebody already signs in with this address. */
public class EmailTaken extends RuntimeException {

  public EmailTaken() {
    super("There is already an account with this email. Sign in instead, or use another one.");
  }
}
