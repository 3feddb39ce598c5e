package com.todo.apps.acceptance.edges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.Reply;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.server.SharedServer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every call of the contract, made by somebody who wants what is Ada's. */
@ExtendWith(SharedServer.class)
class OtherPeoplesTasksIT {
  private static final String SECRET = "Surprise party for Bob";

  private Api anybody;
  private SignedUp administrator;
  private SignedUp ada;
  private SignedUp bob;
  private String task;
  private String conversation;

  @BeforeEach
  void ada_has_a_secret(SharedServer.Running system) {
    anybody = system.anybody();
    administrator = system.founder();
    ada = anybody.register("Ada");
    bob = anybody.register("Bob");
    task = ada.add(SECRET);
    var said = ada.api().post("/api/chat", Json.of("message", "show all tasks")).expect(200);
    conversation = said.json().get("conversation_id").asString();
  }

  @TestFactory
  Stream<DynamicTest> nobody_else_reads_or_changes_them() {
    return Operation.all()
        .map(operation -> dynamicTest(operation.toString(), () -> isRefusedOrEmpty(operation)));
  }

  private void isRefusedOrEmpty(Operation operation) {
    var before = ada.api().get("/api/export").expect(200).json().get("tasks");
    for (var id : List.of(task, conversation, ada.id().toString())) {
      var stranger = operation.method().equals("DELETE") ? anybody.register("Eve") : bob;

      var reply = stranger.api().send(operation.on(id));

      assertKeepsTheSecret(reply);
      if (operation.isForAdministrators()) {
        reply.expect(403);
      } else if (operation.namesSomething()) {
        reply.expect(404);
      }
      if (!operation.isOpen()) {
        anybody.send(operation.on(id)).expect(401);
      }
    }
    assertEquals(before, ada.api().get("/api/export").expect(200).json().get("tasks"));
    assertEquals(1, ada.sequence());
  }

  @TestFactory
  Stream<DynamicTest> what_is_hers_looks_like_what_does_not_exist() {
    return Operation.all()
        .filter(o -> o.namesSomething() && !o.isForAdministrators())
        .map(operation -> dynamicTest(operation.toString(), () -> looksAbsent(operation)));
  }

  private void looksAbsent(Operation operation) {
    var hers = bob.api().send(operation.on(task)).expect(404).json();
    var nobodys = bob.api().send(operation.on(UUID.randomUUID().toString())).expect(404).json();

    assertEquals(hers.get("type"), nobodys.get("type"));
    assertEquals(hers.get("title"), nobodys.get("title"));
  }

  @Test
  void an_administrator_has_no_way_into_her_list_either() {
    administrator.api().get("/api/tasks/" + task).expect(404);
    administrator.api().patch("/api/tasks/" + task, Json.of("title", "Mine")).expect(404);
    administrator.api().get("/api/conversations/" + conversation).expect(404);
  }

  @Test
  void a_stranger_cannot_go_on_with_her_conversation() {
    var message =
        Json.object().put("conversation_id", conversation).put("message", "show all tasks");

    assertKeepsTheSecret(bob.api().post("/api/chat", message.toString()).expect(404));
  }

  @Test
  void her_changes_are_silent_in_the_windows_of_others() {
    try (var window = bob.live(0)) {
      window.next("hello");

      ada.api().post("/api/tasks/" + task + "/complete").expect(200);
      ada.api().delete("/api/tasks/" + task).expect(204);
      bob.add("The first thing that Bob hears of");

      var heard = window.next("event");
      assertFalse(heard.toString().contains(ada.id().toString()), heard::toString);
      assertEquals(bob.id().toString(), heard.at("/event/userid").asString());
      assertEquals(0, window.waiting());
    }
  }

  private void assertKeepsTheSecret(Reply reply) {
    assertFalse(reply.body().contains(SECRET), reply::toString);
    assertFalse(reply.body().contains(ada.email()), reply::toString);
    assertTrue(reply.status() < 500, reply::toString);
  }
}
