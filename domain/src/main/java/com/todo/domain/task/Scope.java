package com.todo.domain.task;

/** How far an edit of a recurring task reaches. */
public enum Scope {
  /** This task only. */
  THIS,
  /** This task and those that come after it. */
  FOLLOWING
}
