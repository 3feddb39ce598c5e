package com.todo.adapters.rest.edge;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Stream;

/**
 * Lets nobody through who is not signed in, but to what says {@code @PermitAll}; and to what says
 * {@code @RolesAllowed} only who has the role.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignedInFilter implements ContainerRequestFilter {
  @Context private ResourceInfo resource;
  @Inject private Caller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
      return;
    }
    if (!caller.isKnown()) {
      throw new NotSignedIn();
    }
    var roles = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
    if (roles != null && Stream.of(roles.value()).noneMatch(caller::isIn)) {
      throw new NotAllowed();
    }
  }
}
