package com.todo.infra.dapr;

import com.todo.infra.dapr.process.Command;
import com.todo.infra.dapr.process.Job;
import com.todo.infra.preparation.CreatingTopics;
import com.todo.infra.preparation.Topics;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The topics of the contract. */
final class KafkaTopics {
  private final Site site;
  private final Path made;

  KafkaTopics(Site site) {
    this.site = site;
    this.made = site.data("kafka").resolve("topics.made");
  }

  /** Creates those that are missing, unless it did so before on these data for the same list. */
  void create() throws IOException, InterruptedException {
    var text = Topics.text();
    if (Files.exists(made) && Files.readString(made).equals(text)) {
      return;
    }
    Job.run("topics", site.processes(), command());
    Files.writeString(made, text);
  }

  private Command command() throws IOException {
    var kafka = Kafka.program(site, CreatingTopics.class.getName(), site.address(Listener.KAFKA));
    var classPath = kafka.environment().get("CLASSPATH") + File.pathSeparator + ownClasses();
    return new Command(kafka.words(), Map.of("CLASSPATH", classPath), kafka.directory());
  }

  private static Path ownClasses() throws IOException {
    try {
      var source = CreatingTopics.class.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
