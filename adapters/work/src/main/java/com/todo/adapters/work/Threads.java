package com.todo.adapters.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;

/** Threads of the server: for a piece of work, or for what goes on from its start to its end. */
@ApplicationScoped
public class Threads implements Executor {
  @Resource private ManagedThreadFactory factory;
  @Resource private ManagedExecutorService executor;

  @Override
  public void execute(Runnable work) {
    executor.execute(work);
  }

  public Thread start(String name, Runnable work) {
    var thread = factory.newThread(work);
    thread.setName(name);
    thread.start();
    return thread;
  }
}
