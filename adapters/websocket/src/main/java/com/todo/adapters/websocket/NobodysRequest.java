package com.todo.adapters.websocket;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;

/**
 * A request whose connection belongs to the holder of a ticket, and to nobody whom a cookie names.
 *
 * <p>The container ends a secure connection of a known user together with their HTTP session, of
 * which there is none worth the name here.
 */
final class NobodysRequest extends HttpServletRequestWrapper {

  NobodysRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public Principal getUserPrincipal() {
    return null;
  }
}
