package com.todo.adapters.rest.edge;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
      return;
    }
    var security = request.getSecurityContext();
    if (security.getUserPrincipal() == null) {
      throw new NotSignedIn();
    }
    var roles = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
    if (roles != null && Stream.of(roles.value()).noneMatch(security::isUserInRole)) {
      throw new NotAllowed();
    }
  }
}
