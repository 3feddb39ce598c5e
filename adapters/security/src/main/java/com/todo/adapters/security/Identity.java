package com.todo.adapters.security;

import com.todo.domain.account.UserId;
import java.util.Set;

/** Who somebody turned out to be, and the groups they belong to. */
record Identity(UserId user, Set<String> groups) {

  Identity {
    groups = Set.copyOf(groups);
  }
}
