/**
 * From the outbox to the broker.
 *
 * <p>Belongs here: who reads on in the outbox and when, and how that is getting on. Does not belong
 * here: the outbox, and the broker.
 */
package com.todo.adapters.dapr.relay;
