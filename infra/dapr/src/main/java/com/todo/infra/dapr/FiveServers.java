package com.todo.infra.dapr;

import com.todo.infra.dapr.process.Part;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The whole distributed system on this machine.
 *
 * <p>Each part can be killed and started again on the same ports and data. Closing it leaves no
 * process behind.
 */
public final class FiveServers implements AutoCloseable {
  private final Infrastructure infrastructure;
  private final Map<App, List<Replica>> replicas = new EnumMap<>(App.class);
  private volatile boolean started;

  private FiveServers(Infrastructure infrastructure, Collection<App> apps) {
    this.infrastructure = infrastructure;
    for (var app : apps) {
      replicas.put(app, new ArrayList<>(List.of(make(app, 0))));
    }
  }

  /** All of it, with everything that it keeps in this directory; nothing is started yet. */
  public static FiveServers in(Path data, Ports ports, Progress progress) {
    return in(data, ports, progress, Set.of(App.values()));
  }

  /** With some of the applications only. */
  public static FiveServers in(Path data, Ports ports, Progress progress, Collection<App> apps) {
    return new FiveServers(Infrastructure.in(data, ports, progress), apps);
  }

  private Replica make(App app, int number) {
    return infrastructure.replica(app, number, pair -> program(pair, infrastructure.site()));
  }

  private static Part program(Pair pair, Site site) {
    return pair.app().isServer() ? LibertyServer.of(pair, site) : PageServer.of(pair, site);
  }

  /** Starts everything and waits until it is ready; throws as {@link Infrastructure#start} does. */
  public void start() {
    infrastructure.start();
    var starting = infrastructure.starting();
    Starting.await(
        all()
            .map(
                replica ->
                    starting
                        .part(replica.sidecar())
                        .thenCompose(nothing -> starting.part(replica.app()))));
    started = true;
  }

  /** Adds one more replica of an application and waits until it is ready. */
  public Replica add(App app) {
    var replica = make(app, replicas.get(app).size());
    replicas.get(app).add(replica);
    replica.start();
    return replica;
  }

  public Infrastructure infrastructure() {
    return infrastructure;
  }

  /** The first replica of an application. */
  public Replica replica(App app) {
    return replicas.get(app).get(0);
  }

  public List<Replica> replicas(App app) {
    return List.copyOf(replicas.get(app));
  }

  /** Where people find the page. */
  public URI page() {
    return replica(App.FRONTEND).address();
  }

  private Stream<Replica> all() {
    return replicas.values().stream().flatMap(List::stream);
  }

  /** Everything that runs or should. */
  public List<Part> parts() {
    return Stream.concat(
            infrastructure.parts().stream(), all().flatMap(replica -> replica.parts().stream()))
        .toList();
  }

  @Override
  public void close() {
    if (started) {
      infrastructure.starting().side(all().map(replica -> replica::stop));
    } else {
      // Nobody has used it yet, and somebody waits for it to be gone.
      infrastructure.site().processes().close();
      all().forEach(Replica::kill);
    }
    infrastructure.close();
  }
}
