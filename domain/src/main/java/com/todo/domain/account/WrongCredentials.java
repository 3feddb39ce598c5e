package com.todo.domain.account;

/** Address and password do not belong together; which of them is wrong is not told. */
public class WrongCredentials extends RuntimeException {

  public WrongCredentials() {
    super("Email or password is wrong.");
  }
}
