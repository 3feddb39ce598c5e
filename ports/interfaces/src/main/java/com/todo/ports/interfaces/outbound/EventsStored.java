package com.todo.ports.interfaces.outbound;

/**
 * Said within a unit of work that publishes events; whoever delivers them wakes when it is over.
 */
public record EventsStored() {}
