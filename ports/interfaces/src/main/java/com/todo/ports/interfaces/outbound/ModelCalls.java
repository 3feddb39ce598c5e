package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import java.time.LocalDate;

/**
 * Counts how often a language model was asked for somebody on a day. {@code ModelCallsContract}
 * states what is promised here.
 */
public interface ModelCalls {

  /**
   * Counts one more.
   *
   * @return false, and nothing is counted, if it was {@code most} times already
   */
  boolean count(UserId person, LocalDate day, int most);
}
