package com.todo.adapters.embedded;

import java.nio.file.Path;
import java.time.Instant;

/** A program that holds a data directory until it is killed. */
final class HoldsDataDirectory {
  private HoldsDataDirectory() {}

  public static void main(String[] arguments) throws InterruptedException {
    var holder = new Holder(ProcessHandle.current().pid(), Instant.EPOCH, 8000);
    var directory = DataDirectory.claim(Path.of(arguments[0]), holder);
    System.out.println("held");
    Thread.sleep(Long.MAX_VALUE);
    directory.close();
  }
}
