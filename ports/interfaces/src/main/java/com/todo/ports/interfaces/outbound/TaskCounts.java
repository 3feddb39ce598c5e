package com.todo.ports.interfaces.outbound;

/** How many tasks a user has that are not deleted. */
public record TaskCounts(long pending, long completed) {

  public long total() {
    return pending + completed;
  }
}
