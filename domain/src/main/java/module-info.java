/** What a to-do list is, in plain Java and nothing else. */
module com.todo.domain {
  exports com.todo.domain.account;
  exports com.todo.domain.audit;
  exports com.todo.domain.conversation;
  exports com.todo.domain.event;
  exports com.todo.domain.recurrence;
  exports com.todo.domain.reminder;
  exports com.todo.domain.task;
  exports com.todo.domain.text;
}
