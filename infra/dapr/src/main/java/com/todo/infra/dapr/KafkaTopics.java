package com.todo.infra.dapr;

import com.todo.infra.dapr.process.Job;
import com.todo.infra.dapr.process.PartFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/** The topics of the contract, created by Kafka's own program where they are missing. */
final class KafkaTopics {
  private final Site site;
  private final Path wanted;
  private final Path made;

  KafkaTopics(Site site) {
    this.site = site;
    this.wanted = site.checkout().kafka().resolve("config/topics.properties");
    this.made = site.data("kafka").resolve("topics.made");
  }

  /** Does nothing when it did its work before on these data, for the same list. */
  void create() throws IOException {
    var text = Files.readString(wanted);
    if (Files.exists(made) && Files.readString(made).equals(text)) {
      return;
    }
    topics().stringPropertyNames().parallelStream().forEach(this::create);
    Files.writeString(made, text);
  }

  private void create(String topic) {
    var words = topics().getProperty(topic).split(" ");
    var retention = Duration.parse(words[1]);
    try {
      Job.run(
          "topic-" + topic,
          site.processes(),
          Kafka.program(
              site,
              "org.apache.kafka.tools.TopicCommand",
              "--bootstrap-server",
              site.address(Listener.KAFKA),
              "--create",
              "--if-not-exists",
              "--topic",
              topic,
              "--partitions",
              words[0],
              "--config",
              "retention.ms=" + retention.toMillis()));
    } catch (IOException | InterruptedException e) {
      throw new PartFailed("the topic " + topic, e);
    }
  }

  private Properties topics() {
    var topics = new Properties();
    try (var in = Files.newBufferedReader(wanted)) {
      topics.load(in);
      return topics;
    } catch (IOException e) {
      throw new PartFailed("the list of topics", e);
    }
  }
}
