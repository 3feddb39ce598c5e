/**
 * Delivery of events inside one process: each consumer has a place of its own in the event log and
 * a worker that reads on from there.
 *
 * <p>Belongs here: when a consumer's turn comes, what happens when it fails, and how that is
 * watched. Does not belong here: what a consumer makes of an event, and how the log is kept.
 */
package com.todo.adapters.embedded.events;
