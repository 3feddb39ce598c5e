package com.todo.apps.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.server.StandaloneServer;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Twenty people change two thousand tasks while the server is killed under them, five times. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledServerIT {
  private static final int PEOPLE = 20;
  private static final int CHANGES = 2_000;
  private static final int KILLS = 5;

  private final long seed = Long.getLong("todo.seed", System.nanoTime());
  private final Gate gate = new Gate();
  private final AtomicInteger progress = new AtomicInteger();

  private StandaloneServer server;
  private SignedUp administrator;
  private List<BusyPerson> people;
  private List<Witness> witnesses;

  @BeforeAll
  void everybody_is_here() {
    System.out.println("killed at random by -Dtodo.seed=" + seed);
    server = StandaloneServer.start("killed");
    var anybody = Api.at(server.address());
    administrator = anybody.register("Administrator");
    people =
        IntStream.range(0, PEOPLE)
            .mapToObj(n -> new BusyPerson(anybody.register("P" + n), seed + n, gate, this::another))
            .toList();
    witnesses = people.stream().map(p -> new Witness(p.person())).toList();
  }

  @AfterAll
  void everybody_leaves() {
    if (witnesses != null) {
      witnesses.forEach(Witness::close);
    }
    if (server != null) {
      server.close();
    }
  }

  @Test
  void keeps_every_answered_change_and_tells_each_exactly_once() {
    var pool = Executors.newFixedThreadPool(PEOPLE);
    var work = people.stream().map(p -> CompletableFuture.runAsync(p, pool)).toList();
    var kills = new Random(seed).ints(KILLS, CHANGES / 20, CHANGES * 19 / 20).sorted();

    kills.forEach(moment -> killAt(moment, work));
    work.forEach(CompletableFuture::join);
    pool.shutdown();

    var reckoning = new Reckoning(administrator.api());
    var told = 0;
    for (var n = 0; n < PEOPLE; n++) {
      told += reckoning.assertNothingIsLost(people.get(n), witnesses.get(n)::until);
    }
    var verified = administrator.api().get("/audit/verify").expect(200).json();
    assertTrue(verified.get("intact").asBoolean());
    assertEquals(told, verified.get("entries").asInt());
    var unsure = people.stream().mapToInt(p -> p.ledger().unsure().size()).sum();
    System.out.printf(
        "%d changes by %d people, %d kills: %d events, %d changes unanswered%n",
        CHANGES, PEOPLE, KILLS, told, unsure);
  }

  private boolean another(int made) {
    if (made > 0) {
      progress.incrementAndGet();
    }
    return made < CHANGES / PEOPLE;
  }

  private void killAt(int moment, List<CompletableFuture<Void>> work) {
    while (progress.get() < moment && work.stream().noneMatch(f -> f.isCompletedExceptionally())) {
      pause();
    }
    server.kill();
    gate.close();
    server.start();
    witnesses.forEach(Witness::comeBack);
    gate.open();
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
