package com.todo.adapters.websocket;

import java.time.InstantSource;
import java.util.concurrent.Executor;

/** What every window has to do with. */
record WindowTools(
    FeedReader feed,
    Executor executor,
    InstantSource clock,
    WindowLimits limits,
    WindowCount count) {}
