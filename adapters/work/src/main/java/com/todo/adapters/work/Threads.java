package com.todo.adapters.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;

/** Threads of the server, for work that goes on from its start to its end. */
@ApplicationScoped
public class Threads {
  @Resource private ManagedThreadFactory factory;

  public Thread start(String name, Runnable work) {
    var thread = factory.newThread(work);
    thread.setName(name);
    thread.start();
    return thread;
  }
}
