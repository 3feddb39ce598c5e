package com.todo.apps.acceptance.crash;

/** How many changes somebody makes, and how fast. */
interface Pace {

  /** Whether to make another change after so many; returns when it is time for it. */
  boolean another(int made);
}
