package com.todo.apps.acceptance.story;

/** A window of somebody's that stays open. */
public interface Window extends AutoCloseable {

  /** The next thing that it shows; waits for it, but not for ever. */
  Shown next();

  @Override
  void close();
}
