/** Doing things on time, by the scheduler behind the sidecar. */
package com.todo.adapters.dapr.jobs;
