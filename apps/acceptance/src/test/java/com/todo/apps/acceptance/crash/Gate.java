package com.todo.apps.acceptance.crash;

/** Keeps callers waiting while the server is away. */
final class Gate {
  private boolean open = true;

  synchronized void close() {
    open = false;
  }

  synchronized void open() {
    open = true;
    notifyAll();
  }

  synchronized void pass() {
    while (!open) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
