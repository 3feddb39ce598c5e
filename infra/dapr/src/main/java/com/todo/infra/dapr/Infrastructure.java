package com.todo.infra.dapr;

import com.todo.adapters.embedded.DataDirectory;
import com.todo.adapters.embedded.Holder;
import com.todo.infra.dapr.process.Part;
import com.todo.infra.dapr.process.Processes;
import com.todo.infra.preparation.Databases;
import com.todo.infra.preparation.Keys;
import com.todo.infra.preparation.SecretsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the servers stand on: PostgreSQL, Redis, Kafka, and Dapr's sentry and scheduler. */
public final class Infrastructure implements AutoCloseable {
  private final Site site;
  private final Progress progress;
  private final Starting starting;
  private final DaprPrograms programs;
  private final Postgres postgres;
  private final Part redis;
  private final Part kafka;
  private final Part sentry;
  private final Part scheduler;
  private DataDirectory claim;

  private Infrastructure(Site site, Progress progress) {
    this.site = site;
    this.progress = progress;
    this.starting = new Starting(progress);
    this.programs = new DaprPrograms(site.checkout());
    this.postgres = new Postgres(site);
    this.redis = Redis.on(site);
    this.kafka = Kafka.on(site);
    this.sentry = Sentry.on(site, programs.directory());
    this.scheduler = Scheduler.on(site, programs.directory());
  }

  /** One that keeps everything in this directory; nothing is started yet. */
  public static Infrastructure in(Path data, Ports ports, Progress progress) {
    var absolute = data.toAbsolutePath().normalize();
    var site = new Site(Checkout.here(), absolute, ports, new Processes(absolute));
    return new Infrastructure(site, progress);
  }

  /**
   * Starts all of it and waits until it is ready.
   *
   * @throws com.todo.adapters.embedded.DataDirectoryInUse if another one runs in the directory
   * @throws PortInUse if something cannot listen where it is to
   * @throws com.todo.infra.dapr.process.PartFailed if a part does not start
   */
  public void start() {
    claim();
    var built = starting.step("Dapr's programs", () -> programs.built(site.processes(), progress));
    var certified = built.thenCompose(nothing -> starting.part(sentry));
    var secrets = new SecretsFile(site.secrets());
    var keys = starting.step("secrets", () -> Keys.make(secrets));
    Starting.await(
        Stream.of(
            starting
                .part(postgres)
                .thenCombine(keys, (one, other) -> one)
                .thenCompose(
                    nothing ->
                        starting.step(
                            "tables", () -> Databases.prepare(postgres.administrator(), secrets))),
            starting.part(redis),
            starting
                .part(kafka)
                .thenCompose(nothing -> starting.step("topics", new KafkaTopics(site)::create)),
            certified,
            certified.thenCompose(nothing -> starting.part(scheduler))));
  }

  private void claim() {
    var pid = ProcessHandle.current().pid();
    var page = site.ports().of(App.FRONTEND, 0).app();
    claim = DataDirectory.claim(site.data(), new Holder(pid, Instant.now(), page));
    try {
      site.processes().endLeftovers();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    site.ports().requireFree();
  }

  public Part postgres() {
    return postgres;
  }

  public Part redis() {
    return redis;
  }

  public Part kafka() {
    return kafka;
  }

  public Part sentry() {
    return sentry;
  }

  public Part scheduler() {
    return scheduler;
  }

  /**
   * A replica of an application, not started yet.
   *
   * @param number from 0
   * @param app the application itself, once it is told where it and its sidecar are
   */
  public Replica replica(App name, int number, Function<Pair, Part> app) {
    var pair = new Pair(name, number, site.ports().of(name, number), Tokens.fresh());
    return new Replica(pair, app.apply(pair), Sidecar.of(pair, site, programs.directory()));
  }

  /** In the order in which they are needed least. */
  public List<Part> parts() {
    return List.of(scheduler, sentry, redis, kafka, postgres);
  }

  Site site() {
    return site;
  }

  Starting starting() {
    return starting;
  }

  /** Stops all of it. Whoever uses it was stopped before. */
  @Override
  public void close() {
    if (claim == null) {
      return;
    }
    var hurried = site.processes().isClosed();
    site.processes().close();
    parts().forEach(part -> end(part, hurried));
    claim.close();
    claim = null;
  }

  private void end(Part part, boolean hurried) {
    // A database that was killed would have to recover at the next start.
    if (hurried && part != postgres) {
      part.kill();
    } else {
      part.stop();
    }
  }
}
