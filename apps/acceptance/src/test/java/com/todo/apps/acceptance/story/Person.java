package com.todo.apps.acceptance.story;

import com.todo.domain.task.Due;
import java.util.List;

/** Somebody with an account, and what they can do. */
public interface Person {

  boolean isAdministrator();

  /** Says something to the assistant, in one conversation, and hears what it answers. */
  String say(String message);

  /** The list as it is, the newest change first. */
  List<TaskSeen> list();

  void rename(TaskSeen task, String title);

  /** Gives this one of those that repeat another title, and not those that follow. */
  void renameOnly(TaskSeen task, String title);

  /** Leaves this one of those that repeat out. */
  void skip(TaskSeen task);

  /** Lets nothing follow this one. */
  void stopRepeating(TaskSeen task);

  void move(TaskSeen task, Due due);

  void complete(TaskSeen task);

  void reopen(TaskSeen task);

  void delete(TaskSeen task);

  void restore(TaskSeen task);

  /** Opens a window that shows what happens from now on. */
  Window open();

  /** What ever happened to this person's task: {@code created}, {@code completed}, newest first. */
  List<String> history(TaskSeen task);

  /** As an administrator: what ever happened to anybody's task, newest first. */
  List<String> audit(TaskSeen task);

  /** As an administrator: whether the audit trail is whole. */
  boolean auditIsIntact();
}
