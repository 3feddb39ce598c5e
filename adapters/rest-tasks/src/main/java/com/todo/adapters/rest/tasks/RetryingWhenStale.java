package com.todo.adapters.rest.tasks;

import com.todo.domain.task.StaleTask;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Repeats a change that lost a race; a second loss is told.
 *
 * <p>Runs around the transaction, whose interceptor has the priority PLATFORM_BEFORE + 200, so that
 * the repetition sees what the winner kept.
 */
@Interceptor
@RetriedWhenStale
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RetryingWhenStale {

  @AroundInvoke
  public Object carryOut(InvocationContext change) throws Exception {
    try {
      return change.proceed();
    } catch (StaleTask lost) {
      return change.proceed();
    }
  }
}
