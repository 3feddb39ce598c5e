package com.todo.domain.account;

/** What an account may see: its own tasks, or the audit trail of all besides. */
public enum Role {
  USER,
  ADMINISTRATOR
}
