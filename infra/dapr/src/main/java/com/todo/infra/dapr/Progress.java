package com.todo.infra.dapr;

import java.time.Duration;

/** Whoever wants to know how far a start has come. */
public interface Progress {

  /** Something that takes a while has begun. */
  void begins(String what);

  void ready(String part, Duration took);

  static Progress untold() {
    return new Progress() {
      @Override
      public void begins(String what) {}

      @Override
      public void ready(String part, Duration took) {}
    };
  }
}
