package com.todo.adapters.websocket;

import com.todo.ports.interfaces.outbound.PublishedEvent;

/** Writes an event as it travels: a CloudEvent in JSON. */
@FunctionalInterface
interface EventText {

  String of(PublishedEvent event);
}
