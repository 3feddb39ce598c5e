package com.todo.infra.preparation;

import com.todo.infra.preparation.Patience.NotThereYet;
import com.todo.infra.preparation.Topics.Topic;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the topics of the contract where they are missing.
 *
 * <p>By Kafka's administration client, because its topic tool ends the process after one topic, and
 * a process for each would take ten seconds of a first start.
 */
public final class CreatingTopics {

  private CreatingTopics() {}

  /** A program of its own, on Kafka's class path; the only argument is where the broker is. */
  public static void main(String[] broker) throws IOException {
    create(BrokerSettings.of(Map.of("TODO_KAFKA_BROKERS", broker[0])), Topics.ofTheContract());
  }

  /**
   * @throws NotThereYet if the broker does not answer
   * @throws IOException if it refuses
   */
  static void create(Properties broker, List<Topic> topics) throws IOException {
    try (var admin = Admin.create(broker)) {
      var there = admin.listTopics().names().get();
      var missing = topics.stream().filter(topic -> !there.contains(topic.name())).toList();
      admin.createTopics(missing.stream().map(CreatingTopics::wanted).toList()).all().get();
      missing.forEach(topic -> System.out.println("created " + topic.name()));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RetriableException
          || e.getCause() instanceof TopicExistsException) {
        throw new NotThereYet("the broker", e.getCause());
      }
      throw new IOException("cannot create topics: " + e.getCause().getMessage(), e);
    } catch (KafkaException e) {
      // Its address is not known yet.
      throw new NotThereYet("the broker", e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static NewTopic wanted(Topic topic) {
    var partitions = Optional.of(topic.partitions());
    var retention = Long.toString(topic.retention().toMillis());
    return new NewTopic(topic.name(), partitions, Optional.<Short>empty())
        .configs(Map.of("retention.ms", retention));
  }
}
