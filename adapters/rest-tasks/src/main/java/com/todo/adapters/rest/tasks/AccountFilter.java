package com.todo.adapters.rest.tasks;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** A token outlives its account; whoever comes with such a token is nobody. */
@Provider
@Priority(Priorities.AUTHENTICATION + 100)
@ApplicationScoped
public class AccountFilter implements ContainerRequestFilter {
  // A field, because RESTEasy looks for a constructor of providers without asking CDI.
  @Inject private Owner owner;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
      owner.account();
    }
  }
}
