package com.todo.infra.dapr;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Says how many events each group of consumers has not acted on yet, topic by topic. */
public final class ConsumerLag {

  private ConsumerLag() {}

  /**
   * Prints a line for each group and topic.
   *
   * @param arguments the broker, as host and port
   */
  public static void main(String... arguments) throws ExecutionException, InterruptedException {
    var broker = arguments.length == 0 ? "127.0.0.1:19092" : arguments[0];
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      for (var group : admin.listGroups().all().get()) {
        of(group, admin)
            .forEach(
                (topic, lag) -> System.out.printf("%-28s %-20s %d%n", group.groupId(), topic, lag));
      }
    }
  }

  private static Map<String, Long> of(GroupListing group, Admin admin)
      throws ExecutionException, InterruptedException {
    var done =
        admin
            .listConsumerGroupOffsets(group.groupId())
            .partitionsToOffsetAndMetadata(group.groupId())
            .get();
    var ends =
        admin
            .listOffsets(
                done.keySet().stream()
                    .collect(Collectors.toMap(Function.identity(), p -> OffsetSpec.latest())))
            .all()
            .get();
    var lag = new TreeMap<String, Long>();
    for (Map.Entry<TopicPartition, OffsetAndMetadata> entry : done.entrySet()) {
      var behind = ends.get(entry.getKey()).offset() - entry.getValue().offset();
      lag.merge(entry.getKey().topic(), behind, Long::sum);
    }
    return lag;
  }
}
