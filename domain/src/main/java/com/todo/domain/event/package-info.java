/**
 * What all aggregates share when something happens: the event and the change that carries it.
 *
 * <p>How an event travels (ids, topics, JSON) does not belong here.
 */
package com.todo.domain.event;
