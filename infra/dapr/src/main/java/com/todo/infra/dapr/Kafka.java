package com.todo.infra.dapr;

import com.todo.infra.dapr.process.Command;
import com.todo.infra.dapr.process.Job;
import com.todo.infra.dapr.process.Part;
import com.todo.infra.dapr.process.Program;
import com.todo.infra.dapr.process.Readiness;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A broker of one node. */
final class Kafka {
  private static final int MEGABYTES = 256;

  private Kafka() {}

  static Part on(Site site) {
    return new Program(
        "kafka",
        site.processes(),
        () -> command(site),
        Readiness.accepting(site.port(Listener.KAFKA)));
  }

  private static Command command(Site site) throws IOException, InterruptedException {
    var directory = Files.createDirectories(site.data("kafka"));
    var settings = writeSettings(site, directory);
    if (Files.notExists(directory.resolve("data/meta.properties"))) {
      Job.run(
          "kafka-format",
          site.processes(),
          program(site, "kafka.tools.StorageTool", "format", "-t", clusterId(), "-c", settings));
    }
    return program(site, "kafka.Kafka", settings);
  }

  /** One of Kafka's own programs. */
  static Command program(Site site, String... mainClassAndArguments) {
    var config = site.checkout().kafka().resolve("config/log4j2.properties");
    return new Command(
        JavaProgram.words(
            MEGABYTES,
            List.of("-Dlog4j2.configurationFile=" + config, "-Djava.awt.headless=true"),
            mainClassAndArguments),
        Map.of("CLASSPATH", site.checkout().kafka().resolve("target/lib") + "/*"),
        site.data("kafka"));
  }

  private static String writeSettings(Site site, Path directory) throws IOException {
    var template = Files.readString(site.checkout().kafka().resolve("config/server.properties"));
    var settings =
        template
            .replace("@port@", String.valueOf(site.port(Listener.KAFKA)))
            .replace("@controller-port@", String.valueOf(site.port(Listener.KAFKA_CONTROLLER)))
            .replace("@data@", directory.resolve("data").toString().replace('\\', '/'));
    return Files.writeString(directory.resolve("server.properties"), settings).toString();
  }

  private static String clusterId() {
    var random = UUID.randomUUID();
    var bytes = ByteBuffer.allocate(16);
    bytes.putLong(random.getMostSignificantBits()).putLong(random.getLeastSignificantBits());
    // A leading dash would be taken for an option.
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()).replace('-', 'a');
  }
}
