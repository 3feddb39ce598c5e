package com.todo.infra.dapr;

import java.util.HashMap;
import java.util.Map;

/** One replica of an application with its sidecar: what both must agree on. */
public record Pair(App app, int number, ReplicaPorts ports, Tokens tokens) {

  /** Tells it apart from the other replicas, and stays the same across restarts. */
  public String name() {
    return app.id() + "-" + number;
  }

  /** What the application is told by its environment. */
  Map<String, String> environment(Site site) {
    var environment = new HashMap<String, String>();
    environment.put("TODO_HTTP_PORT", String.valueOf(ports.app()));
    environment.put("TODO_DATA_DIR", site.data(name()).resolve("data").toString());
    environment.put("TODO_LOG_FORMAT", "json");
    environment.put("DAPR_HTTP_PORT", String.valueOf(ports.http()));
    environment.put("DAPR_GRPC_PORT", String.valueOf(ports.grpc()));
    environment.put("DAPR_API_TOKEN", tokens.toSidecar());
    environment.put("APP_API_TOKEN", tokens.toApp());
    return environment;
  }
}
