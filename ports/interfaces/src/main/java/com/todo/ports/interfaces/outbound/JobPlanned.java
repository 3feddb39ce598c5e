package com.todo.ports.interfaces.outbound;

import java.time.Instant;

/** Said when a job was planned, to whoever waits for the first that is due. */
public record JobPlanned(Instant due) {}
