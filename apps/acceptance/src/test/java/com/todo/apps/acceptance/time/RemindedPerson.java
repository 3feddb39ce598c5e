package com.todo.apps.acceptance.time;

import com.todo.apps.acceptance.http.Backoff;
import com.todo.apps.acceptance.http.Call;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.Reply;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.story.Shown;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Somebody who wants to be reminded, and what of. */
public final class RemindedPerson {
  private final SignedUp me;
  private final Map<String, Instant> wanted = new ConcurrentHashMap<>();

  public RemindedPerson(SignedUp me) {
    this.me = me;
  }

  public SignedUp me() {
    return me;
  }

  /** When to be reminded of each task. */
  public Map<String, Instant> wanted() {
    return wanted;
  }

  public String remindOf(String title, Instant when) {
    return remindOf(me.api().post("/api/tasks", task(title, when)).expect(201), when);
  }

  private String remindOf(Reply created, Instant when) {
    var id = created.json().get("id").asString();
    wanted.put(id, when);
    return id;
  }

  /** Asks until somebody answers, and is reminded once all the same. */
  public void askToBeRemindedOf(String title, Instant when) {
    var call = Call.of("POST", "/api/tasks").json(task(title, when));
    var safe = call.header("Idempotency-Key", UUID.randomUUID().toString());
    var backoff = new Backoff();
    while (true) {
      try {
        var reply = me.api().exchange(safe);
        if (reply.status() < 502) {
          remindOf(reply.expect(201), when);
          return;
        }
      } catch (IOException away) {
        // It is there again soon.
      }
      backoff.pause();
    }
  }

  private static String task(String title, Instant when) {
    return Json.object().put("title", title).put("reminder_time", when.toString()).toString();
  }

  /** Three tasks of which nothing is to be heard after all. */
  void changeTheirMind(Instant when) {
    var done = remindOf("Done before", when);
    var deleted = remindOf("Deleted before", when);
    var cleared = remindOf("Cleared before", when);
    me.api().post("/api/tasks/" + done + "/complete").expect(200);
    me.api().delete("/api/tasks/" + deleted).expect(204);
    me.api().patch("/api/tasks/" + cleared, "{\"reminder_time\":null}").expect(200);
    wanted.keySet().removeAll(List.of(done, deleted, cleared));
  }

  /** The tasks whose reminders are known to have been shown. */
  Set<String> delivered() {
    var all = me.api().get("/api/reminders?status=delivered").expect(200).json();
    return Json.stream(all.get("reminders"))
        .map(reminder -> reminder.get("task_id").asString())
        .collect(Collectors.toSet());
  }

  /** What ever happened to one's reminder of this task, the first first. */
  public List<String> lifeOfReminder(String task) {
    var page = me.api().get("/audit/tasks/" + task + "?limit=200").expect(200).json();
    var life =
        Json.stream(page.get("entries"))
            .map(entry -> entry.get("event_type").asString())
            .filter(type -> type.startsWith("com.todo.reminder."))
            .map(Shown::what)
            .collect(Collectors.toList());
    Collections.reverse(life);
    return life;
  }
}
