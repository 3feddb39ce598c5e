package com.todo.adapters.work;

import java.util.function.Supplier;

/** Work of which either all is kept or nothing: nothing, if it ends with an exception. */
public interface UnitOfWork {

  <T> T ask(Supplier<T> question);

  default void run(Runnable work) {
    ask(
        () -> {
          work.run();
          return true;
        });
  }
}
