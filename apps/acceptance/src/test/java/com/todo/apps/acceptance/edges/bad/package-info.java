/**
 * Requests that must be refused, in tables, and the test that sends them.
 *
 * <p>Belongs here: input at the HTTP edge. Does not belong here: abuse of the live connection.
 */
package com.todo.apps.acceptance.edges.bad;
