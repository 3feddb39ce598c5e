package com.todo.adapters.rest.edge;

import com.todo.domain.account.UserId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.UUID;

/**
 * Who sent this request.
 *
 * <p>CDI knows the request as it came, and whoever recognized the caller says it in an attribute
 * there.
 */
@RequestScoped
public class Caller {
  private HttpServletRequest request;

  protected Caller() {} // for the CDI client proxy

  @Inject
  public Caller(HttpServletRequest request) {
    this.request = request;
  }

  /**
   * Their id.
   *
   * @throws NotSignedIn if it is nobody
   */
  public UserId id() {
    if (request.getAttribute(Principal.class.getName()) instanceof Principal principal) {
      return new UserId(UUID.fromString(principal.getName()));
    }
    throw new NotSignedIn();
  }

  /** Whether they reach us by a connection that nobody can read, a proxy's in front included. */
  public boolean isSecure() {
    return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
  }
}
