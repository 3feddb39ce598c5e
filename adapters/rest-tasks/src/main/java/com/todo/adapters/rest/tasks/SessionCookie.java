package com.todo.adapters.rest.tasks;

import com.todo.ports.interfaces.outbound.AccessToken;
import java.time.Duration;
import java.time.Instant;

/**
 * How browsers keep the token: out of reach of scripts and of other sites' pages, and off
 * connections that others can read as soon as there is a better one.
 */
final class SessionCookie {
  private static final String FORM =
      "todo_session=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Strict";

  private SessionCookie() {}

  static String keeping(AccessToken token, Instant now, boolean secure) {
    var seconds = Duration.between(now, token.expiresAt()).toSeconds();
    return FORM.formatted(token.text(), seconds) + (secure ? "; Secure" : "");
  }

  static String gone(boolean secure) {
    return FORM.formatted("", 0) + (secure ? "; Secure" : "");
  }
}
