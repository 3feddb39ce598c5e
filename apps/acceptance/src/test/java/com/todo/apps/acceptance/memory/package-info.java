/**
 * The system on nothing but memory: every slice that the servers are made of, on the fakes that
 * pass the same contracts as the adapters.
 *
 * <p>Belongs here: what stands for databases, brokers and windows. Does not belong here: which use
 * case needs what, which the slices say.
 */
package com.todo.apps.acceptance.memory;
