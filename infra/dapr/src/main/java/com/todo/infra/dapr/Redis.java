package com.todo.infra.dapr;

import com.todo.infra.dapr.process.Command;
import com.todo.infra.dapr.process.Part;
import com.todo.infra.dapr.process.Program;
import com.todo.infra.dapr.process.Readiness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import redis.embedded.core.ExecutableProvider;

/** The state store's Redis, whose program comes along in a jar. */
final class Redis {

  private Redis() {}

  static Part on(Site site) {
    return new Program(
        "redis",
        site.processes(),
        () -> command(site),
        Readiness.accepting(site.port(Listener.REDIS)));
  }

  private static Command command(Site site) throws IOException {
    var directory = Files.createDirectories(site.data("redis"));
    return new Command(
        List.of(
            program(directory).toString(),
            "--port",
            String.valueOf(site.port(Listener.REDIS)),
            "--bind",
            "127.0.0.1",
            "--dir",
            directory.toString(),
            // Each write is in the file when it is answered; the disk has it a second later.
            "--appendonly",
            "yes",
            "--appendfsync",
            "everysec",
            "--save",
            ""),
        Map.of(),
        directory);
  }

  private static Path program(Path directory) throws IOException {
    var program = directory.resolve("redis-server");
    if (Files.notExists(program)) {
      var unpacked = Files.createTempDirectory(directory, "unpacked");
      var file = ExecutableProvider.newJarResourceProvider(unpacked.toFile()).get().toPath();
      Files.move(file, program);
      Files.delete(unpacked);
    }
    return program;
  }
}
