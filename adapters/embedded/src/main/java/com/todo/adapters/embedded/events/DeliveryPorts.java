package com.todo.adapters.embedded.events;

import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.DeadLetters;
import com.todo.ports.interfaces.outbound.EventLog;
import java.time.InstantSource;

/** What every worker has to do with. */
record DeliveryPorts(
    EventLog log,
    DeadLetters deadLetters,
    CallContext calls,
    UnitOfWork work,
    InstantSource clock) {}
