package com.todo.ports.interfaces.outbound;

import java.time.Instant;
import java.util.UUID;

/**
 * What a consumer could not act on.
 *
 * @param reason what went wrong the last time, in one line
 * @param attempts how often it was put aside
 */
public record DeadLetter(
    UUID id,
    String consumer,
    Undelivered undelivered,
    String reason,
    int attempts,
    Instant parkedAt) {}
