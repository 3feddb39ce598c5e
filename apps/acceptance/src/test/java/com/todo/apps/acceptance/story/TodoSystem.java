package com.todo.apps.acceptance.story;

import java.time.LocalDate;

/** The whole product as people meet it, in whichever form it runs. */
public interface TodoSystem {

  /** Whoever opened the first account of this installation. */
  Person founder();

  /** Opens an account in Berlin for somebody who has none. */
  Person newcomer(String name);

  /** The day that it is in Berlin. */
  LocalDate today();
}
