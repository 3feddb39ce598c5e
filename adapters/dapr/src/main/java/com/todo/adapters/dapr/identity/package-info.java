/**
 * Which service is calling.
 *
 * <p>Belongs here: how a service says who it is, and how another believes it. Does not belong here:
 * people and their tokens.
 */
package com.todo.adapters.dapr.identity;
