package com.todo.adapters.websocket;

import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * What every window has to do with.
 *
 * @param readers read changes; a few, so that many windows that come back at the same time do not
 *     want all connections to the database
 * @param closers ping and hang up; very few, since each makes the container wait for another thread
 *     of the same pool
 */
record WindowTools(
    FeedReader feed,
    WaitingReminders reminders,
    Reporting reporting,
    Executor readers,
    Executor closers,
    InstantSource clock,
    WindowLimits limits,
    WindowCount count) {}
