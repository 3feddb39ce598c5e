package com.todo.infra.dapr;

import com.todo.infra.dapr.process.Command;
import com.todo.infra.dapr.process.Part;
import com.todo.infra.dapr.process.Program;
import com.todo.infra.dapr.process.Readiness;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;

/** One replica of one of the five servers. */
final class LibertyServer {

  private LibertyServer() {}

  static Part of(Pair pair, Site site) {
    var health = "http://localhost:" + pair.ports().app() + "/health/ready";
    return new Program(
        pair.name(),
        site.processes(),
        () -> command(pair, site),
        Readiness.answering(URI.create(health)));
  }

  private static Command command(Pair pair, Site site) throws IOException {
    var liberty = site.checkout().liberty();
    var name = pair.app().id();
    if (Files.notExists(liberty.resolve("usr/servers").resolve(name).resolve("server.xml"))) {
      throw new IOException(
          "there is no server "
              + name
              + " in "
              + liberty
              + ": build apps/"
              + pair.app().directory()
              + " first");
    }
    var directory = Files.createDirectories(site.data(pair.name()));
    var environment = pair.environment(site);
    environment.putAll(ToldSettings.environment());
    // What a run writes is its own, so that all servers of one installation get along.
    environment.put("WLP_OUTPUT_DIR", directory.resolve("output").toString());
    environment.put("LOG_DIR", directory.resolve("logs").toString());
    environment.put("JAVA_HOME", JavaProgram.home().toString());
    // The log calls the server by this name rather than its own, if the machine is a container.
    environment.put("CONTAINER_NAME", name);
    var windows = System.getProperty("os.name").startsWith("Windows");
    var program = liberty.resolve(windows ? "bin/server.bat" : "bin/server");
    return new Command(List.of(program.toString(), "run", name), environment, directory);
  }
}
