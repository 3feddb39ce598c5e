package com.todo.infra.dapr;

/** What listens besides the applications, and on which port when it may choose. */
public enum Listener {
  POSTGRES("PostgreSQL", 15432),
  REDIS("Redis", 16379),
  KAFKA("Kafka", 19092),
  KAFKA_CONTROLLER("Kafka's controller", 19093),
  SENTRY("Dapr's sentry", 15001),
  SENTRY_HEALTH("the health of Dapr's sentry", 15002),
  SCHEDULER("Dapr's scheduler", 15006),
  SCHEDULER_HEALTH("the health of Dapr's scheduler", 15007),
  ETCD("the scheduler's etcd", 15008),
  ETCD_PEERS("the scheduler's etcd, for its like", 15009);

  private final String title;
  private final int port;

  Listener(String title, int port) {
    this.title = title;
    this.port = port;
  }

  String title() {
    return title;
  }

  int usualPort() {
    return port;
  }
}
