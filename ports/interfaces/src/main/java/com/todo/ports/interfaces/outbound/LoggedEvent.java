package com.todo.ports.interfaces.outbound;

/**
 * An event at its place in the log.
 *
 * @param place where it stands, for the log to read
 */
public record LoggedEvent(String place, Topic topic, PublishedEvent event) {}
