package com.todo.adapters.embedded.jobs;

import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.inbound.RunJobs;
import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.PlannedJobs;
import java.time.InstantSource;

/** What the worker has to do with. */
record JobPorts(
    PlannedJobs jobs, RunJobs runner, CallContext calls, UnitOfWork work, InstantSource clock) {}
