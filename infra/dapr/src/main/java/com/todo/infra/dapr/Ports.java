package com.todo.infra.dapr;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Which port everything has, as long as the system exists. */
public final class Ports {
  private final boolean usual;
  private final Map<Listener, Integer> listeners = new EnumMap<>(Listener.class);
  private final Map<String, ReplicaPorts> replicas = new HashMap<>();

  private Ports(boolean usual) {
    this.usual = usual;
  }

  /** Those of the contract; further replicas of an application get free ones. */
  public static Ports usual() {
    return new Ports(true);
  }

  /** Such as nobody uses now. */
  public static Ports free() {
    return new Ports(false);
  }

  /** Moves an application that people look for at another port. */
  public synchronized Ports with(App app, int port) {
    var others = of(app, 0);
    replicas.put(
        key(app, 0), new ReplicaPorts(port, others.http(), others.grpc(), others.internal()));
    return this;
  }

  public synchronized int of(Listener listener) {
    return listeners.computeIfAbsent(listener, l -> usual ? l.usualPort() : FreePorts.next());
  }

  public synchronized ReplicaPorts of(App app, int replica) {
    return replicas.computeIfAbsent(
        key(app, replica),
        k ->
            usual && replica == 0
                ? ReplicaPorts.usual(app)
                : new ReplicaPorts(
                    FreePorts.next(), FreePorts.next(), FreePorts.next(), FreePorts.next()));
  }

  private static String key(App app, int replica) {
    return app.id() + "-" + replica;
  }

  /**
   * Makes sure that everything can listen where it is to.
   *
   * @throws PortInUse if another program does
   */
  void requireFree() {
    for (var listener : Listener.values()) {
      require(listener.title(), of(listener));
    }
    for (var app : App.values()) {
      of(app, 0).all().forEach(port -> require(app.id(), port));
    }
  }

  private static void require(String who, int port) {
    if (!FreePorts.isFree(port)) {
      throw new PortInUse(who, port);
    }
  }
}
