package com.todo.adapters.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Each unit of work is a transaction of its own. */
@ApplicationScoped
class TransactionPerCall implements UnitOfWork {

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public <T> T ask(Supplier<T> question) {
    return question.get();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void run(Runnable work) {
    work.run();
  }
}
