package com.todo.adapters.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;

/** A request of which it is known whose it is. */
final class KnownRequest extends HttpServletRequestWrapper {
  private final Identity caller;

  KnownRequest(HttpServletRequest request, Identity caller) {
    super(request);
    this.caller = caller;
  }

  @Override
  public Principal getUserPrincipal() {
    var name = getRemoteUser();
    return () -> name;
  }

  @Override
  public String getRemoteUser() {
    return caller.user().toString();
  }

  @Override
  public boolean isUserInRole(String role) {
    return caller.groups().contains(role);
  }

  @Override
  public String getAuthType() {
    return "JWT";
  }
}
