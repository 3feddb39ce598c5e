/**
 * Who is calling.
 *
 * <p>Belongs here: tokens, tickets, passwords and their checks. Does not belong here: what a caller
 * may do, which the use cases decide.
 */
package com.todo.adapters.security;
