package com.todo.adapters.embedded;

import java.time.Instant;

/** The server that holds a data directory, as it introduces itself to whoever comes second. */
public record Holder(long pid, Instant since, int httpPort) {

  @Override
  public String toString() {
    return "process " + pid + ", since " + since + ", on HTTP port " + httpPort;
  }
}
