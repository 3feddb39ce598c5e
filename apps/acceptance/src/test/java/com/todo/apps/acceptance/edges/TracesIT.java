package com.todo.apps.acceptance.edges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.apps.acceptance.Soon;
import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.Call;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.server.OnFiveServers;
import com.todo.apps.acceptance.server.SharedFiveServers;
import com.todo.infra.dapr.App;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one request causes can be followed across all servers. */
@OnFiveServers
class TracesIT {

  @Test
  void one_trace_goes_from_a_request_through_outbox_and_broker_to_every_consumer(
      SharedFiveServers.Running running) {
    var ada = running.anybody().register("Ada");
    var chatApi = running.system().replica(App.CHAT_API).address();
    var trace = UUID.randomUUID().toString().replace("-", "");

    Api.at(chatApi)
        .as(ada.api().token())
        .send(
            Call.of("POST", "/api/tasks")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .json(Json.of("title", "Water the ficus")))
        .expect(201);

    Soon.that(() -> assertEquals(servers(), running.traces().serversIn(trace)));
  }

  private static Set<String> servers() {
    return Stream.of(App.values()).filter(App::isServer).map(App::id).collect(Collectors.toSet());
  }
}
