/**
 * Traces: what a call caused, seen across servers and through the broker.
 *
 * <p>Belongs here: how the context of a trace goes out with an event and comes back with it. Does
 * not belong here: the spans of requests, which the server makes, and where spans are sent, which
 * it is configured for.
 */
package com.todo.adapters.telemetry;
