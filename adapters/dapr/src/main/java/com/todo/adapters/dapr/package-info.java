/**
 * All of Dapr, and Dapr nowhere else.
 *
 * <p>Belongs here: what goes through a server's sidecar, in both directions. Does not belong here:
 * what an event means or a job does.
 */
package com.todo.adapters.dapr;
