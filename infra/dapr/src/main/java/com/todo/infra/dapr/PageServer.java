package com.todo.infra.dapr;

import com.todo.infra.dapr.process.Command;
import com.todo.infra.dapr.process.Part;
import com.todo.infra.dapr.process.Program;
import com.todo.infra.dapr.process.Readiness;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;

/** The server of the page, which hands on what is for the others. */
final class PageServer {

  private PageServer() {}

  static Part of(Pair pair, Site site) {
    var health = "http://localhost:" + pair.ports().app() + "/health/ready";
    return new Program(
        pair.name(),
        site.processes(),
        () -> command(pair, site),
        Readiness.answering(URI.create(health)));
  }

  private static Command command(Pair pair, Site site) throws IOException {
    var windows = site.ports().of(App.WEBSOCKET, 0).app();
    var environment = pair.environment(site);
    environment.put("TODO_WEBSOCKET_URL", "http://localhost:" + windows);
    return new Command(
        List.of("node", site.checkout().frontend().resolve("target/server/main.js").toString()),
        environment,
        Files.createDirectories(site.data(pair.name())));
  }
}
