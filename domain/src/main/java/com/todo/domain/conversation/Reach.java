package com.todo.domain.conversation;

/** How far the deletion of a task that comes back reaches. */
public enum Reach {
  /** Nobody has said. */
  UNSAID,
  /** This occurrence, and the others stay. */
  THIS,
  /** This one and all that would follow. */
  SERIES
}
