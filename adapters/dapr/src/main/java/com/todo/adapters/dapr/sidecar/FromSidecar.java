package com.todo.adapters.dapr.sidecar;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Lets nobody through but this server's own sidecar, which shows the token that only the two know.
 * A server without a token has no sidecar, and lets nobody through.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class FromSidecar implements ContainerRequestFilter {
  private static final int FORBIDDEN = 403;

  private SidecarAddress address;

  public FromSidecar() {} // for JAX-RS, which has CDI make it all the same

  @Inject
  public FromSidecar(SidecarAddress address) {
    this.address = address;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var shown = request.getHeaderString("dapr-api-token");
    var expected = address.appToken();
    if (shown == null || expected.isEmpty() || !same(shown, expected)) {
      request.abortWith(Response.status(FORBIDDEN).build());
    }
  }

  /** Takes as long for a wrong token as for the right one. */
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
