package com.todo.adapters.embedded.jobs;

import java.time.Instant;

/** Said when a job was planned, to the worker that awaits the first that is due. */
record JobPlanned(Instant due) {}
