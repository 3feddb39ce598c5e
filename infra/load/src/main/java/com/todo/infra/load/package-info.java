/**
 * Load on a running system, and what it took.
 *
 * <p>Belongs here: programs that measure over HTTP and WebSocket. Does not belong here: anything
 * the servers need.
 */
package com.todo.infra.load;
