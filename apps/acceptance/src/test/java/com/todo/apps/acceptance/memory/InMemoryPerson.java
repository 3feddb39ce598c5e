package com.todo.apps.acceptance.memory;

import com.todo.apps.acceptance.story.Person;
import com.todo.apps.acceptance.story.Shown;
import com.todo.apps.acceptance.story.TaskSeen;
import com.todo.apps.acceptance.story.Window;
import com.todo.domain.account.Account;
import com.todo.domain.account.UserId;
import com.todo.domain.audit.AuditEntry;
import com.todo.domain.conversation.ConversationId;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.task.Due;
import com.todo.domain.task.Scope;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.CompleteTask;
import com.todo.ports.interfaces.inbound.DeleteTask;
import com.todo.ports.interfaces.inbound.EditTask;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import com.todo.ports.interfaces.inbound.ListTasks;
import com.todo.ports.interfaces.inbound.QueryAudit;
import com.todo.ports.interfaces.inbound.ReopenTask;
import com.todo.ports.interfaces.inbound.RestoreTask;
import com.todo.ports.interfaces.inbound.SkipOccurrence;
import com.todo.ports.interfaces.inbound.TalkToAssistant;
import com.todo.ports.interfaces.inbound.VerifyAudit;
import com.todo.ports.interfaces.outbound.AuditQuery;
import com.todo.ports.interfaces.outbound.Cursor;
import com.todo.ports.interfaces.outbound.TaskQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Somebody who uses the product without anything between them and the inbound ports. */
final class InMemoryPerson implements Person {
  private static final int ALL = 200;

  private final InMemoryTodoSystem system;
  private final Account me;
  private Optional<ConversationId> conversation = Optional.empty();

  InMemoryPerson(InMemoryTodoSystem system, Account me) {
    this.system = system;
    this.me = me;
  }

  @Override
  public boolean isAdministrator() {
    return me.isAdministrator();
  }

  @Override
  public String say(String message) {
    var assistant = system.the(TalkToAssistant.class);
    var answer =
        conversation
            .map(begun -> assistant.say(me.id(), begun, message))
            .orElseGet(() -> assistant.say(me.id(), message));
    conversation = Optional.of(answer.conversation());
    system.settle();
    return answer.response();
  }

  @Override
  public List<TaskSeen> list() {
    var query = TaskQuery.of(TaskQuery.Filter.ALL).first(ALL);
    return system.the(ListTasks.class).list(me.id(), query).tasks().stream()
        .map(InMemoryPerson::seen)
        .toList();
  }

  @Override
  public void rename(TaskSeen task, String title) {
    edit(task, Scope.FOLLOWING, details -> details.titled(new Title(title)));
  }

  @Override
  public void renameOnly(TaskSeen task, String title) {
    edit(task, Scope.THIS, details -> details.titled(new Title(title)));
  }

  @Override
  public void skip(TaskSeen task) {
    act(task, system.the(SkipOccurrence.class)::skip);
  }

  @Override
  public void stopRepeating(TaskSeen task) {
    edit(task, Scope.FOLLOWING, details -> details.repeated(Recurrence.ONCE));
  }

  @Override
  public void move(TaskSeen task, Due due) {
    edit(task, Scope.FOLLOWING, details -> details.due(due));
  }

  @Override
  public void complete(TaskSeen task) {
    act(task, system.the(CompleteTask.class)::complete);
  }

  @Override
  public void reopen(TaskSeen task) {
    act(task, system.the(ReopenTask.class)::reopen);
  }

  @Override
  public void delete(TaskSeen task) {
    var delete = system.the(DeleteTask.class);
    act(task, (owner, id) -> delete.delete(owner, id, ExpectedVersion.ANY));
  }

  @Override
  public void restore(TaskSeen task) {
    act(task, system.the(RestoreTask.class)::restore);
  }

  @Override
  public Window open() {
    return system.the(InMemoryWindows.class).open(me.id());
  }

  @Override
  public List<String> history(TaskSeen task) {
    var oldestFirst = system.the(QueryAudit.class).history(me.id(), id(task));
    return whatHappened(
        Stream.iterate(oldestFirst.size() - 1, i -> i >= 0, i -> i - 1).map(oldestFirst::get));
  }

  @Override
  public List<String> audit(TaskSeen task) {
    var query = new AuditQuery(List.of(new AuditQuery.OfTask(id(task))), ALL, Cursor.START);
    return whatHappened(system.the(QueryAudit.class).query(query).entries().stream());
  }

  @Override
  public boolean auditIsIntact() {
    return system.the(VerifyAudit.class).verify().intact();
  }

  private interface Act {
    void on(UserId owner, TaskId task);
  }

  private void act(TaskSeen task, Act act) {
    act.on(me.id(), id(task));
    system.settle();
  }

  private void edit(TaskSeen task, Scope scope, UnaryOperator<TaskDetails> edit) {
    var port = system.the(EditTask.class);
    act(task, (owner, id) -> port.edit(owner, id, ExpectedVersion.ANY, scope, edit));
  }

  private static List<String> whatHappened(Stream<AuditEntry> entries) {
    return entries.map(entry -> Shown.what(entry.event().type())).toList();
  }

  private static TaskId id(TaskSeen task) {
    return new TaskId(task.id());
  }

  private static TaskSeen seen(Task task) {
    var details = task.details();
    return new TaskSeen(
        task.id().value(),
        details.title().text(),
        details.schedule().due(),
        task.isCompleted(),
        details.reminderTime());
  }
}
