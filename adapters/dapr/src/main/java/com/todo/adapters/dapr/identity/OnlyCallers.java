package com.todo.adapters.dapr.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Lets through only the services that a resource names, and none where it names none. */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class OnlyCallers implements ContainerRequestFilter {
  private static final String SCHEME = "Bearer ";
  private static final int FORBIDDEN = 403;

  @Context private ResourceInfo resource;

  private ServiceTokens tokens;

  public OnlyCallers() {} // for JAX-RS, which has CDI make it all the same

  @Inject
  public OnlyCallers(ServiceTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var callers = resource.getResourceClass().getAnnotation(Callers.class);
    var header = request.getHeaderString("Authorization");
    var allowed =
        callers != null
            && header != null
            && header.startsWith(SCHEME)
            && tokens.isOf(List.of(callers.value()), header.substring(SCHEME.length()));
    if (!allowed) {
      request.abortWith(Response.status(FORBIDDEN).build());
    }
  }
}
