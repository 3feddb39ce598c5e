package com.todo.ports.interfaces.inbound;

import java.util.List;

/** Does what was planned for this moment. */
public interface RunJobs {

  /**
   * Does all of these, which are due together, or fails. None of them is harmed by being done once
   * more.
   *
   * @throws UnknownJob if nobody here plans such jobs
   */
  void run(List<DueJob> jobs);
}
