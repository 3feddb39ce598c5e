package com.todo.apps.acceptance.crash;

import com.todo.apps.acceptance.crash.Deed.Kind;
import com.todo.apps.acceptance.http.Call;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.Reply;
import com.todo.apps.acceptance.http.SignedUp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Somebody who changes tasks as fast as the server answers, and writes down what it said.
 *
 * <p>A new task is asked for again with the same key until there is an answer. Any other change is
 * made once; if its answer does not come, its task is left alone from then on. That something is
 * away (502, 503, 504) is no answer; that the server does not know what happened to it (500) is a
 * mistake.
 */
final class BusyPerson implements Runnable {
  private static final int SERVER_ERROR = 500;

  private final SignedUp person;
  private final Random random;
  private final Gate gate;
  private final Pace pace;
  private final Ledger ledger = new Ledger();
  private final List<String> pending = new ArrayList<>();
  private final List<String> completed = new ArrayList<>();

  BusyPerson(SignedUp person, long seed, Gate gate, Pace pace) {
    this.person = person;
    this.random = new Random(seed);
    this.gate = gate;
    this.pace = pace;
  }

  SignedUp person() {
    return person;
  }

  Ledger ledger() {
    return ledger;
  }

  @Override
  public void run() {
    for (var n = 0; pace.another(n); n++) {
      var choice = random.nextInt(10);
      if (choice < 4 || pending.isEmpty()) {
        add("Task " + n);
      } else if (choice < 7) {
        edit(any(pending), "Renamed " + n);
      } else if (choice < 9) {
        complete(any(pending));
      } else {
        delete(any(completed.isEmpty() ? pending : completed));
      }
    }
  }

  private void add(String title) {
    var call = Call.of("POST", "/api/tasks").json(Json.of("title", title));
    var safe = call.header("Idempotency-Key", UUID.randomUUID().toString());
    while (true) {
      gate.pass();
      try {
        var task = answered(safe).expect(201).json().get("id").asString();
        ledger.answered(new Deed(task, Kind.CREATED, title));
        pending.add(task);
        return;
      } catch (IOException e) {
        pause();
      }
    }
  }

  private void edit(String task, String title) {
    var call =
        Call.of("PATCH", "/api/tasks/" + task)
            .text("application/merge-patch+json", Json.of("title", title));
    once(new Deed(task, Kind.UPDATED, title), call, 200);
  }

  private void complete(String task) {
    var deed = new Deed(task, Kind.COMPLETED, "");
    pending.remove(task);
    if (once(deed, Call.of("POST", "/api/tasks/" + task + "/complete"), 200)) {
      completed.add(task);
    }
  }

  private void delete(String task) {
    forget(task);
    once(new Deed(task, Kind.DELETED, ""), Call.of("DELETE", "/api/tasks/" + task), 204);
  }

  private boolean once(Deed deed, Call call, int wanted) {
    gate.pass();
    Reply reply;
    try {
      reply = answered(call);
    } catch (IOException e) {
      ledger.unsure(deed);
      forget(deed.task());
      pause();
      return false;
    }
    reply.expect(wanted);
    ledger.answered(deed);
    return true;
  }

  /**
   * @throws IOException if there is no answer, or only that something is away
   */
  private Reply answered(Call call) throws IOException {
    var reply = person.api().exchange(call);
    if (reply.status() > SERVER_ERROR) {
      throw new IOException("away: " + reply.status());
    }
    return reply;
  }

  private void forget(String task) {
    pending.remove(task);
    completed.remove(task);
  }

  private String any(List<String> tasks) {
    return tasks.get(random.nextInt(tasks.size()));
  }

  /** Gives whoever killed the server the time to close the gate. */
  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
