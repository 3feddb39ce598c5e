/**
 * Events to and from the broker behind the sidecar.
 *
 * <p>Belongs here: publishing, being delivered to, bringing events to whichever consumers are
 * aboard, and putting aside what one of them cannot act on. Does not belong here: what an event
 * means.
 */
package com.todo.adapters.dapr.events;
