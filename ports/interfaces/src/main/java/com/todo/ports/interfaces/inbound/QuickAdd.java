package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;

/** Makes a task of one sentence. */
public interface QuickAdd {

  /** What the sentence would become, without doing it. */
  ReadSentence read(UserId owner, String sentence);

  /**
   * Adds the task.
   *
   * @throws NeedsAnswer if the sentence leaves something open; nothing is added
   * @throws NeverPossible if the sentence names a day or time that does not exist; nothing is added
   */
  QuickAdded add(UserId owner, String sentence);

  /**
   * Adds the task once, however often it is asked with this key within a day.
   *
   * @throws NeedsAnswer if the sentence leaves something open; nothing is added
   * @throws NeverPossible if the sentence names a day or time that does not exist; nothing is added
   * @throws com.todo.ports.interfaces.outbound.RequestKeyReused if the key came with another task
   *     before
   */
  QuickAdded addOnce(UserId owner, String sentence, String requestKey);
}
