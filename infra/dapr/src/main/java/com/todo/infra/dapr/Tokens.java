package com.todo.infra.dapr;

import com.todo.adapters.database.Passwords;

/**
 * By what an application and its sidecar know each other; drawn anew for each pair at each start.
 *
 * @param toSidecar what the application shows to the sidecar
 * @param toApp what the sidecar shows to the application
 */
public record Tokens(String toSidecar, String toApp) {
  static Tokens fresh() {
    return new Tokens(Passwords.fresh(), Passwords.fresh());
  }

  /** Without them. */
  @Override
  public String toString() {
    return "Tokens";
  }
}
