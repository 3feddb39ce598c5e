package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.Email;

/** Lets a person in who knows the password. */
public interface LogIn {

  /**
   * The password is taken as typed: one that could never have been set is simply wrong.
   *
   * @throws com.todo.domain.account.WrongCredentials if address and password do not belong together
   * @throws com.todo.domain.account.TooManyAttempts if that happened too often lately
   */
  SignedIn logIn(Email email, String password);
}
