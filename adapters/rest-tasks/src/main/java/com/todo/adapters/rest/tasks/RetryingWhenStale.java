package com.todo.adapters.rest.tasks;

import com.todo.domain.task.StaleTask;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Repeats a change that lost a race, at most three times; a further loss is told.
 *
 * <p>Runs around the transaction, whose interceptor has the priority PLATFORM_BEFORE + 200, so that
 * each repetition sees what the winner kept.
 */
@Interceptor
@RetriedWhenStale
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RetryingWhenStale {
  private static final int REPETITIONS = 3;

  @AroundInvoke
  public Object carryOut(InvocationContext change) throws Exception {
    for (var left = REPETITIONS; left > 0; left--) {
      try {
        return change.proceed();
      } catch (StaleTask lost) {
        Thread.yield(); // to whoever was faster, and may be about to be again
      }
    }
    return change.proceed();
  }
}
