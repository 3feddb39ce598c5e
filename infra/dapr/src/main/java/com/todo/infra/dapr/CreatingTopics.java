package com.todo.infra.dapr;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/**
 * A program that creates the topics of a list where they are missing, with Kafka's own program for
 * that, which stands on the class path and creates one topic a run.
 *
 * <p>A process for each topic would take ten seconds of a first start.
 */
final class CreatingTopics {
  private static final String PROGRAM = "org.apache.kafka.tools.TopicCommand";

  private CreatingTopics() {}

  public static void main(String[] brokerAndList) throws IOException, ReflectiveOperationException {
    var topics = new Properties();
    try (Reader list = Files.newBufferedReader(Path.of(brokerAndList[1]))) {
      topics.load(list);
    }
    for (var topic : topics.stringPropertyNames()) {
      var partitionsAndRetention = topics.getProperty(topic).split(" ");
      run(
          "--bootstrap-server",
          brokerAndList[0],
          "--create",
          "--if-not-exists",
          "--topic",
          topic,
          "--partitions",
          partitionsAndRetention[0],
          "--config",
          "retention.ms=" + Duration.parse(partitionsAndRetention[1]).toMillis());
    }
  }

  /** Not its main method, which ends the process. */
  private static void run(String... arguments) throws ReflectiveOperationException {
    var execute = Class.forName(PROGRAM).getDeclaredMethod("execute", String[].class);
    execute.setAccessible(true);
    try {
      execute.invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(String.join(" ", arguments), e.getCause());
    }
  }
}
