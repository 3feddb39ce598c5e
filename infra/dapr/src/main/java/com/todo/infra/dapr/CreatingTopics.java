package com.todo.infra.dapr;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A program of its own, on Kafka's class path, that creates the topics of a list where they are
 * missing.
 *
 * <p>By Kafka's administration client, because its topic tool ends the process after one topic, and
 * a process for each would take ten seconds of a first start.
 */
final class CreatingTopics {

  private CreatingTopics() {}

  public static void main(String[] brokerAndList)
      throws IOException, ExecutionException, InterruptedException {
    var wanted = read(Path.of(brokerAndList[1]));
    try (var admin = Admin.create(Map.of("bootstrap.servers", brokerAndList[0]))) {
      var there = admin.listTopics().names().get();
      wanted.removeIf(topic -> there.contains(topic.name()));
      admin.createTopics(wanted).all().get();
    }
    wanted.forEach(topic -> System.out.println("created " + topic.name()));
  }

  private static List<NewTopic> read(Path list) throws IOException {
    var topics = new Properties();
    try (Reader text = Files.newBufferedReader(list)) {
      topics.load(text);
    }
    var wanted = new ArrayList<NewTopic>();
    for (var topic : topics.stringPropertyNames()) {
      var partitionsAndRetention = topics.getProperty(topic).split(" ");
      var retention = Duration.parse(partitionsAndRetention[1]);
      wanted.add(
          new NewTopic(
                  topic,
                  Optional.of(Integer.valueOf(partitionsAndRetention[0])),
                  Optional.<Short>empty())
              .configs(Map.of("retention.ms", Long.toString(retention.toMillis()))));
    }
    return wanted;
  }
}
