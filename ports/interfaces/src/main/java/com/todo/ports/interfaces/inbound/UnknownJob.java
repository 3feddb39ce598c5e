package com.todo.ports.interfaces.inbound;

/** A job has a name that nobody here gives to jobs. */
public class UnknownJob extends RuntimeException {

  public UnknownJob(String name) {
    super("unknown job " + name);
  }
}
