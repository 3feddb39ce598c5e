package com.todo.apps.acceptance.http;

import com.todo.apps.acceptance.story.Person;
import com.todo.apps.acceptance.story.Shown;
import com.todo.apps.acceptance.story.TaskSeen;
import com.todo.apps.acceptance.story.Window;
import com.todo.domain.task.Due;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who uses the product over HTTP. */
final class HttpPerson implements Person {
  private final SignedUp me;
  private final ObjectNode saying = Json.object();

  HttpPerson(SignedUp me) {
    this.me = me;
  }

  @Override
  public boolean isAdministrator() {
    return me.administrator();
  }

  @Override
  public String say(String message) {
    var body = saying.put("message", message).toString();
    var answer = me.api().post("/api/chat", body).expect(200).json();
    saying.set("conversation_id", answer.get("conversation_id"));
    return answer.get("response").asString();
  }

  @Override
  public List<TaskSeen> list() {
    var page = me.api().get("/api/tasks?limit=200").expect(200).json();
    return Json.stream(page.get("tasks")).map(SeenJson::seen).toList();
  }

  @Override
  public void rename(TaskSeen task, String title) {
    me.api().patch(path(task), Json.of("title", title)).expect(200);
  }

  @Override
  public void renameOnly(TaskSeen task, String title) {
    me.api().patch(path(task) + "?scope=this", Json.of("title", title)).expect(200);
  }

  @Override
  public void skip(TaskSeen task) {
    me.api().post(path(task) + "/skip").expect(200);
  }

  @Override
  public void stopRepeating(TaskSeen task) {
    me.api().patch(path(task), "{\"recurrence_rule\":null}").expect(200);
  }

  @Override
  public void move(TaskSeen task, Due due) {
    var patch =
        Json.object()
            .put("due_date", due.day().map(LocalDate::toString).orElse(null))
            .put("due_time", due.clock().map(LocalTime::toString).orElse(null));
    me.api().patch(path(task), patch.toString()).expect(200);
  }

  @Override
  public void complete(TaskSeen task) {
    me.api().post(path(task) + "/complete").expect(200);
  }

  @Override
  public void reopen(TaskSeen task) {
    me.api().post(path(task) + "/reopen").expect(200);
  }

  @Override
  public void delete(TaskSeen task) {
    me.api().delete(path(task)).expect(204);
  }

  @Override
  public void restore(TaskSeen task) {
    me.api().post(path(task) + "/restore").expect(200);
  }

  @Override
  public Window open() {
    var socket = me.live(me.sequence());
    socket.next("hello");
    return new HttpWindow(socket);
  }

  @Override
  public List<String> history(TaskSeen task) {
    return whatHappened("/audit/tasks/" + task.id() + "?limit=200");
  }

  @Override
  public List<String> audit(TaskSeen task) {
    return whatHappened("/audit?limit=200&task_id=" + task.id());
  }

  @Override
  public boolean auditIsIntact() {
    return me.api().get("/audit/verify").expect(200).json().get("intact").asBoolean();
  }

  private List<String> whatHappened(String path) {
    return Json.stream(me.api().get(path).expect(200).json().get("entries"))
        .map(entry -> Shown.what(entry.get("event_type").asString()))
        .toList();
  }

  private static String path(TaskSeen task) {
    return "/api/tasks/" + task.id();
  }
}
