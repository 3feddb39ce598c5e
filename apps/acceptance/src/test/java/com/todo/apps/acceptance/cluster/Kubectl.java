package com.todo.apps.acceptance.cluster;

import java.util.ArrayList;
import java.util.List;

/** What an operator does to the system, in the namespace {@code todo.namespace}. */
final class Kubectl {
  private static final String NAMESPACE = System.getProperty("todo.namespace", "todo");

  private Kubectl() {}

  /**
   * Has the pods of an app killed (SIGKILL after a second) and waits for their successors. Not by
   * force: Kubernetes would start the next database while this one still writes to the same volume.
   */
  static void killPodsOf(String app) {
    var name = "app.kubernetes.io/name=" + app;
    run("delete", "pods", "--selector", name, "--grace-period=1");
    awaitReady(app);
  }

  /** Replaces the pods of an app one by one. */
  static void restart(String app) {
    run("rollout", "restart", kindOf(app) + "/" + app);
    awaitReady(app);
  }

  private static void awaitReady(String app) {
    run("rollout", "status", kindOf(app) + "/" + app, "--timeout=5m");
  }

  private static String kindOf(String app) {
    return List.of("kafka", "postgres", "valkey").contains(app) ? "statefulset" : "deployment";
  }

  private static void run(String... words) {
    var command = new ArrayList<>(List.of("kubectl", "--namespace", NAMESPACE));
    command.addAll(List.of(words));
    Command.run(command);
  }
}
