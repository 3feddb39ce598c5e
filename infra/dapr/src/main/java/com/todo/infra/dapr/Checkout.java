package com.todo.infra.dapr;

import java.nio.file.Files;
import java.nio.file.Path;

/** The source tree with what was built in it. */
public record Checkout(Path root) {

  /** The one that this process was started in. */
  public static Checkout here() {
    for (var each = Path.of("").toAbsolutePath(); each != null; each = each.getParent()) {
      if (Files.isDirectory(each.resolve(".mvn"))) {
        return new Checkout(each);
      }
    }
    throw new IllegalStateException("not started within the source tree of To-do");
  }

  public Path programs() {
    return root.resolve("infra/dapr/programs");
  }

  /** Components: where everything is on one machine. */
  public Path resources() {
    return root.resolve("infra/dapr/local/resources");
  }

  /** Subscriptions and how patient everybody is, which is the same in a cluster. */
  public Path sharedResources() {
    return root.resolve("infra/helm/todo-app/files/dapr");
  }

  /** What an application may do and who may call it. */
  public Path configuration(String name) {
    return root.resolve("infra/dapr/local/configuration").resolve(name + ".yaml");
  }

  public Path kafka() {
    return root.resolve("infra/kafka");
  }

  public Path liberty() {
    return root.resolve("target/liberty/wlp");
  }

  public Path frontend() {
    return root.resolve("frontend");
  }
}
