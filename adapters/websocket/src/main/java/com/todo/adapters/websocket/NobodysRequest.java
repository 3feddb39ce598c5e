package com.todo.adapters.websocket;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;

/**
 * A request whose connection belongs to the holder of a ticket, to nobody whom a cookie names and
 * to no HTTP session.
 *
 * <p>Otherwise the container would begin a session for every connection, and end a secure
 * connection of a known user together with it.
 */
final class NobodysRequest extends HttpServletRequestWrapper {

  NobodysRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public Principal getUserPrincipal() {
    return null;
  }

  @Override
  public HttpSession getSession() {
    return null;
  }

  @Override
  public HttpSession getSession(boolean create) {
    return null;
  }
}
