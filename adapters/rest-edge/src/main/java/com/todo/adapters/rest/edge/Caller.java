package com.todo.adapters.rest.edge;

import com.todo.domain.account.UserId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;

/**
 * Who sent this request.
 *
 * <p>Whoever recognized them says so in attributes of the request, which are named after {@link
 * Principal}.
 */
@RequestScoped
public class Caller {
  private static final String PRINCIPAL = Principal.class.getName();
  private static final String GROUPS = PRINCIPAL + ".groups";

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
    if (request.getAttribute(PRINCIPAL) instanceof Principal principal) {
      return new UserId(UUID.fromString(principal.getName()));
    }
    throw new NotSignedIn();
  }

  /** Whether it is known who sent it. */
  public boolean isKnown() {
    return isKnown(request);
  }

  public static boolean isKnown(HttpServletRequest request) {
    return request.getAttribute(PRINCIPAL) != null;
  }

  public boolean isIn(String group) {
    return request.getAttribute(GROUPS) instanceof Set<?> groups && groups.contains(group);
  }

  /** Whether they reach us by a connection that nobody can read, a proxy's in front included. */
  public boolean isSecure() {
    return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
  }
}
