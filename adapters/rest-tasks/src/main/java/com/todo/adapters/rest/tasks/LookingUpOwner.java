package com.todo.adapters.rest.tasks;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Refuses tokens that outlived their account.
 *
 * <p>Runs inside the transaction, so that the look-up shares its connection with what follows.
 */
@Interceptor
@WithOwner
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class LookingUpOwner {
  @Inject private Owner owner;

  @AroundInvoke
  public Object carryOut(InvocationContext request) throws Exception {
    owner.account();
    return request.proceed();
  }
}
