/**
 * The five servers and everything around them on one machine, for people and for tests.
 *
 * <p>Belongs here: which parts there are, on which ports, in which order they start and stop. Does
 * not belong here: anything that the servers themselves need to know.
 */
package com.todo.infra.dapr;
