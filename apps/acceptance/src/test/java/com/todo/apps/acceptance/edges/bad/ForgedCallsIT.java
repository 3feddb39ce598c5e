package com.todo.apps.acceptance.edges.bad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.Call;
import com.todo.apps.acceptance.server.OnFiveServers;
import com.todo.apps.acceptance.server.SharedFiveServers;
import com.todo.infra.dapr.App;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever calls what is meant for the sidecar, or for another service alone, is refused. */
@OnFiveServers
class ForgedCallsIT {
  private static final String TOKEN = "dapr-api-token";
  private static final int FORBIDDEN = 403;

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("everythingInternal")
  void are_refused_without_the_token_of_the_sidecar(
      App app, String method, String path, SharedFiveServers.Running running) throws IOException {
    assertEquals(FORBIDDEN, status(app, Call.of(method, path), running));
    assertEquals(FORBIDDEN, status(app, Call.of(method, path).header(TOKEN, "guess"), running));
    var ofAnother = running.system().replica(other(app)).pair().tokens().toApp();
    assertEquals(FORBIDDEN, status(app, Call.of(method, path).header(TOKEN, ofAnother), running));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("callsBetweenServices")
  void are_refused_without_the_name_of_a_service_even_with_a_stolen_token(
      App app, String method, String path, SharedFiveServers.Running running) throws IOException {
    var stolen = running.system().replica(app).pair().tokens().toApp();
    var call = Call.of(method, path).header(TOKEN, stolen);

    assertEquals(FORBIDDEN, status(app, call, running));
    assertEquals(
        FORBIDDEN,
        status(
            app,
            call.header("Authorization", "Bearer " + running.founder().api().token()),
            running));
    assertEquals(FORBIDDEN, status(app, call.header("dapr-caller-app-id", "chat-api"), running));
  }

  private static int status(App app, Call call, SharedFiveServers.Running running)
      throws IOException {
    var direct = Api.at(running.system().replica(app).address());
    return direct.exchange(call.json("{}")).status();
  }

  private static App other(App app) {
    return app == App.AUDIT ? App.CHAT_API : App.AUDIT;
  }

  static Stream<Arguments> everythingInternal() {
    return Stream.concat(
        callsBetweenServices(),
        Stream.of(
            Arguments.of(App.CHAT_API, "POST", "/events/reminder-events"),
            Arguments.of(App.CHAT_API, "POST", "/events/dead-letters"),
            Arguments.of(App.NOTIFICATION, "POST", "/events/task-events"),
            Arguments.of(App.NOTIFICATION, "POST", "/events/reminder-events"),
            Arguments.of(App.NOTIFICATION, "POST", "/job/reminder-" + UUID.randomUUID()),
            Arguments.of(App.RECURRING_TASK, "POST", "/events/task-events"),
            Arguments.of(App.AUDIT, "POST", "/events/task-events"),
            Arguments.of(App.AUDIT, "POST", "/events/reminder-events"),
            Arguments.of(App.AUDIT, "POST", "/events/recurring-events"),
            Arguments.of(App.WEBSOCKET, "POST", "/events/task-events")));
  }

  static Stream<Arguments> callsBetweenServices() {
    return Stream.of(
        Arguments.of(App.CHAT_API, "POST", "/internal/series"),
        Arguments.of(App.CHAT_API, "POST", "/internal/redelivery/chat-api"),
        Arguments.of(App.NOTIFICATION, "POST", "/internal/receipts"),
        Arguments.of(App.NOTIFICATION, "POST", "/internal/redelivery/notification"),
        Arguments.of(App.RECURRING_TASK, "POST", "/internal/redelivery/recurring-task"),
        Arguments.of(App.AUDIT, "POST", "/internal/redelivery/audit"),
        Arguments.of(App.WEBSOCKET, "POST", "/internal/redelivery/websocket"));
  }
}
