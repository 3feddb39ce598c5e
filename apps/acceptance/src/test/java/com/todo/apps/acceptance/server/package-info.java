/**
 * Starting, killing and stopping real servers as processes of their own.
 *
 * <p>Belongs here: processes and their directories. Does not belong here: requests to them.
 */
package com.todo.apps.acceptance.server;
