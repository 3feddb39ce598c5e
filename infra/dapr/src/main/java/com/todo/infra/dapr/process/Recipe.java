package com.todo.infra.dapr.process;

import java.io.IOException;

/** Prepares what a program needs, each time before it is started, and says how to call it. */
@FunctionalInterface
public interface Recipe {

  Command command() throws IOException, InterruptedException;
}
