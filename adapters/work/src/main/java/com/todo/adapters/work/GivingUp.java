package com.todo.adapters.work;

import java.lang.System.Logger.Level;

/** Ends a server that cannot do its work, with a word to the person who started it. */
public final class GivingUp {
  private static final System.Logger LOG = System.getLogger(GivingUp.class.getName());

  private GivingUp() {}

  /** Says so on standard error, with the whole story in the log, and does not come back. */
  public static void because(Exception reason) {
    LOG.log(Level.INFO, "cannot start", reason);
    System.err.println("To-do cannot start. " + reason.getMessage());
    System.err.flush();
    // Not exit: that waits for the deployment to end, which is waiting for us.
    Runtime.getRuntime().halt(1);
  }
}
