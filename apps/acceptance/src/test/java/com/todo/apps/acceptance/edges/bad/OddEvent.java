package com.todo.apps.acceptance.edges.bad;

import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.Call;
import com.todo.apps.acceptance.http.Json;
import com.todo.infra.dapr.App;
import com.todo.infra.dapr.FiveServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Publishes what none of the servers would, through the sidecar of one of them. */
record OddEvent(FiveServers system) {
  private static final int TAKEN = 204;

  /** An event of nobody's task, not published yet. */
  record Draft(ObjectNode json) {

    String id() {
      return json.get("id").asString();
    }

    String task() {
      return json.at("/data/task_id").asString();
    }

    /** With another attribute. */
    Draft put(String name, String value) {
      json.put(name, value);
      return this;
    }

    /** With other data besides. */
    Draft with(String name, String value) {
      ((ObjectNode) json.get("data")).put(name, value);
      return this;
    }
  }

  static Draft of(String type) {
    var user = UUID.randomUUID().toString();
    var task = UUID.randomUUID().toString();
    var json =
        Json.object()
            .put("specversion", "1.0")
            .put("id", UUID.randomUUID().toString())
            .put("source", "chat-api")
            .put("type", type)
            .put("subject", task)
            .put("time", Instant.now().toString())
            .put("datacontenttype", "application/json")
            .put("userid", user)
            .put("sequence", "1")
            .put("correlationid", "odd");
    json.putObject("data").put("task_id", task).put("user_id", user);
    return new Draft(json);
  }

  void publish(String topic, Draft event) {
    var call = Call.of("POST", "/v1.0/publish/todo-pubsub/" + topic);
    send(call.text("application/cloudevents+json", event.json().toString()));
  }

  /** Exactly this text and no envelope around it. */
  void publishRaw(String topic, String text) {
    var path = "/v1.0/publish/todo-pubsub/" + topic + "?metadata.rawPayload=true";
    send(Call.of("POST", path).text("text/plain", text));
  }

  private void send(Call call) {
    var chatApi = system.replica(App.CHAT_API);
    var token = chatApi.pair().tokens().toSidecar();
    try {
      var sidecar = Api.at(chatApi.sidecarAddress());
      sidecar.exchange(call.header("dapr-api-token", token)).expect(TAKEN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
