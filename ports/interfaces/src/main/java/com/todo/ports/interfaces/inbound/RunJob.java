package com.todo.ports.interfaces.inbound;

/** Does what was planned for this moment. */
public interface RunJob {

  /**
   * @param name as it was scheduled: {@code reminder-…} or {@code delivery-…}
   * @param data as it was scheduled
   * @throws UnknownJob if nobody here plans such jobs
   */
  void run(String name, String data);
}
