package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.Account;
import com.todo.ports.interfaces.outbound.AccessToken;

/** A person who has shown who they are, and the token that says so for a while. */
public record SignedIn(Account account, AccessToken token) {}
