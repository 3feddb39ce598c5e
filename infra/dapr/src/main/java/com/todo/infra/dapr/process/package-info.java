/**
 * Programs of this machine that run together: started, watched, killed and stopped.
 *
 * <p>Belongs here: processes, their logs, whether they answer. Does not belong here: which programs
 * there are.
 */
package com.todo.infra.dapr.process;
