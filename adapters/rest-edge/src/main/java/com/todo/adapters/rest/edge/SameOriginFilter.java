package com.todo.adapters.rest.edge;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Refuses changes that a page of another site asks for in the name of whoever is signed in here.
 *
 * <p>Browsers do not send the cookie along to begin with, because it is {@code SameSite=Strict};
 * this holds for those that do, and for sites that only differ in the port.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class SameOriginFilter implements ContainerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void filter(ContainerRequestContext request) {
    var origin = request.getHeaderString("Origin");
    if (origin != null
        && !READING.contains(request.getMethod())
        && request.getCookies().containsKey("todo_session")
        && !isOurs(origin, request)) {
      throw new ForeignOrigin();
    }
  }

  /** The same for servlets: whether a page of ours sends this, or no page at all. */
  public static boolean isOurs(HttpServletRequest request) {
    var origin = request.getHeader("Origin");
    return origin == null
        || isOurs(origin, request.getHeader("X-Forwarded-Host"), request.getHeader("Host"));
  }

  /** No page of another site can set the header that a proxy in front of us sets. */
  private static boolean isOurs(String origin, ContainerRequestContext request) {
    return isOurs(
        origin, request.getHeaderString("X-Forwarded-Host"), request.getHeaderString("Host"));
  }

  /**
   * Proxies behind the first, as sidecars are, add their own name after the one that people use.
   */
  static boolean isOurs(String origin, String forwardedHosts, String host) {
    var outermost = forwardedHosts == null ? null : forwardedHosts.split(",", 2)[0].strip();
    return Stream.of(Optional.ofNullable(outermost), Optional.ofNullable(host))
        .flatMap(Optional::stream)
        .anyMatch(name -> authority(origin).equals(authority("any://" + name)));
  }

  private static String authority(String origin) {
    try {
      var uri = URI.create(origin);
      var port = uri.getPort() == 80 || uri.getPort() == 443 ? -1 : uri.getPort();
      return uri.getHost() + ":" + port;
    } catch (IllegalArgumentException e) {
      return origin;
    }
  }
}
