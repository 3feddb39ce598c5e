package com.todo.infra.dapr;

import java.time.Duration;
import java.util.Locale;

/** Tells the person who waits, a line for each part. */
public final class ConsoleProgress implements Progress {

  @Override
  public void begins(String what) {
    System.out.println("  " + what);
  }

  @Override
  public void ready(String part, Duration took) {
    System.out.printf(Locale.ROOT, "  %-34s %5.1f s%n", part, took.toMillis() / 1000.0);
  }
}
