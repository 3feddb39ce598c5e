package com.todo.infra.dapr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.infra.dapr.StubApp.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may call whom, and who may read what. */
@ExtendWith(Stage.Shared.class)
class AccessIT {

  @ParameterizedTest(name = "{0} may {1} {3} of {2}")
  @CsvSource({
    "FRONTEND, GET, CHAT_API, /api/tasks",
    "FRONTEND, DELETE, CHAT_API, /api/tasks/1",
    "FRONTEND, GET, AUDIT, /audit",
    "FRONTEND, GET, AUDIT, /audit/tasks/1",
    "RECURRING_TASK, POST, CHAT_API, /internal/series/u/t/r",
    "NOTIFICATION, POST, CHAT_API, /internal/reminders",
    "WEBSOCKET, GET, CHAT_API, /internal/changes/u",
    "WEBSOCKET, POST, NOTIFICATION, /internal/receipts",
    "CHAT_API, POST, NOTIFICATION, /internal/redelivery/x",
    "CHAT_API, POST, RECURRING_TASK, /internal/redelivery/x",
    "CHAT_API, POST, AUDIT, /internal/redelivery/x",
    "CHAT_API, POST, WEBSOCKET, /internal/redelivery/x",
  })
  void lets_in_whom_the_lists_name(App caller, String verb, App called, String path, Stage stage) {
    var answer = stage.actor(caller).sidecar().invoke(verb, called, path);

    assertEquals(200, answer.statusCode(), answer.body());
    var request = stage.actor(called).app().requests().get(0);
    assertEquals(verb + " " + path, request.method() + " " + request.path());
    assertEquals(stage.actor(called).replica().pair().tokens().toApp(), request.token());
  }

  @ParameterizedTest(name = "{0} may not {1} {3} of {2}")
  @CsvSource({
    "FRONTEND, GET, CHAT_API, /internal/changes/u",
    "FRONTEND, GET, CHAT_API, /health",
    "FRONTEND, GET, CHAT_API, /api/../internal/changes/u",
    "FRONTEND, POST, CHAT_API, /events/task-events",
    "FRONTEND, POST, NOTIFICATION, /internal/receipts",
    "FRONTEND, POST, AUDIT, /events/task-events",
    "AUDIT, GET, CHAT_API, /api/tasks",
    "NOTIFICATION, POST, CHAT_API, /internal/series/u/t/r",
    "RECURRING_TASK, GET, CHAT_API, /internal/changes/u",
    "WEBSOCKET, POST, CHAT_API, /internal/reminders",
    "CHAT_API, POST, NOTIFICATION, /job/x",
    "CHAT_API, GET, FRONTEND, /",
  })
  void keeps_out_everybody_else(App caller, String verb, App called, String path, Stage stage) {
    var answer = stage.actor(caller).sidecar().invoke(verb, called, path);

    assertEquals(403, answer.statusCode(), answer.body());
    assertTrue(
        stage.actor(called).app().requests().stream().map(Request::path).noneMatch(path::equals));
  }

  @ParameterizedTest(name = "{0} may read {1}: {2}")
  @CsvSource({
    "CHAT_API, database-url, true",
    "CHAT_API, jwt-private-key, true",
    "CHAT_API, websocket-service-public-key, true",
    "CHAT_API, audit-database-url, false",
    "CHAT_API, websocket-service-private-key, false",
    "AUDIT, audit-database-url, true",
    "AUDIT, jwt-public-key, true",
    "AUDIT, database-url, false",
    "AUDIT, jwt-private-key, false",
    "NOTIFICATION, notification-service-private-key, true",
    "NOTIFICATION, chat-api-private-key, false",
    "RECURRING_TASK, recurring-task-service-private-key, true",
    "RECURRING_TASK, database-url, false",
    "WEBSOCKET, jwt-public-key, true",
    "WEBSOCKET, jwt-private-key, false",
  })
  void tells_each_its_own_secrets_only(App app, String name, boolean told, Stage stage) {
    var answer = stage.actor(app).sidecar().get("/v1.0/secrets/todo-secrets/" + name);

    assertEquals(told ? 200 : 403, answer.statusCode(), answer.body());
    assertEquals(told, answer.body().startsWith("{\"" + name + "\":\""));
  }

  @Test
  void tells_the_page_no_secret_at_all(Stage stage) {
    var answer =
        stage.actor(App.FRONTEND).sidecar().get("/v1.0/secrets/todo-secrets/jwt-public-key");

    assertEquals(500, answer.statusCode(), answer.body());
  }

  @Test
  void answers_nobody_who_does_not_show_the_token(Stage stage) {
    var stranger =
        new Pair(
            App.FRONTEND, 0, stage.actor(App.CHAT_API).replica().pair().ports(), Tokens.fresh());

    var answer =
        new SidecarApi(new Replica(stranger, null, null))
            .get("/v1.0/secrets/todo-secrets/database-url");

    assertEquals(401, answer.statusCode());
  }
}
