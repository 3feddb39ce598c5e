package com.todo.apps.acceptance.story;

import com.todo.domain.task.Due;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A task as it stands on somebody's list. */
public record TaskSeen(
    UUID id, String title, Due due, boolean completed, Optional<Instant> remindedAt) {}
