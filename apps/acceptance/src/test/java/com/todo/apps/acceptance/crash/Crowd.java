package com.todo.apps.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.http.SignedUp;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People who use everything at once, each with a window that comes back whenever it is cut off: ten
 * who change tasks, one with a plant to be watered each day, and one who is reminded all the time.
 */
public final class Crowd {
  private static final int PEOPLE = 10;

  private final SignedUp administrator;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Duration pause;
  private final List<BusyPerson> people;
  private final List<PatientWitness> witnesses;
  private final RecurringPerson gardener;
  private final ForgetfulPerson forgetful;
  private final List<CompletableFuture<Void>> work;
  private volatile boolean enough;

  private Crowd(SignedUp founder, List<URI> windows, int changesASecond) {
    administrator = founder;
    var anybody = founder.api().as("");
    pause = Duration.ofSeconds(PEOPLE).dividedBy(changesASecond);
    people =
        IntStream.range(0, PEOPLE)
            .mapToObj(n -> anybody.register("P" + n))
            .map(person -> new BusyPerson(person, System.nanoTime(), new Gate(), this::another))
            .toList();
    witnesses = people.stream().map(p -> new PatientWitness(p.person(), windows)).toList();
    gardener = new RecurringPerson(anybody.register("Gardener"), () -> enough);
    forgetful = new ForgetfulPerson(anybody.register("Forgetful"), () -> enough);
    work =
        Stream.concat(people.stream(), Stream.of(gardener, forgetful))
            .map(each -> CompletableFuture.runAsync(each, threads))
            .toList();
  }

  /**
   * They begin at once.
   *
   * @param founder whoever registered first
   * @param windows where live connections are to be had, one after the other
   */
  public static Crowd at(SignedUp founder, List<URI> windows, int changesASecond) {
    return new Crowd(founder, windows, changesASecond);
  }

  /** Has them stop, and holds what each of them knows against what the system tells. */
  public void assertNothingIsLostOrDoneTwice() {
    enough = true;
    work.forEach(CompletableFuture::join);
    threads.shutdown();

    var reckoning = new Reckoning(administrator.api());
    var told =
        IntStream.range(0, PEOPLE)
            .map(n -> reckoning.assertNothingIsLost(people.get(n), witnesses.get(n)::until))
            .sum();
    var followed = gardener.assertEachHasOneSuccessor();
    var reminded = forgetful.assertEachReminderCameOnce();
    var verified = administrator.api().get("/audit/verify").expect(200).json();
    assertTrue(verified.get("intact").asBoolean());
    System.out.printf(
        "%d events of %d people, %d unanswered; %d followed; %d reminders; %d connections%n",
        told,
        PEOPLE,
        people.stream().mapToInt(p -> p.ledger().unsure().size()).sum(),
        followed,
        reminded,
        witnesses.stream().mapToInt(PatientWitness::connections).sum());
    witnesses.forEach(PatientWitness::close);
    forgetful.close();
  }

  private boolean another(int made) {
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return !enough;
  }
}
