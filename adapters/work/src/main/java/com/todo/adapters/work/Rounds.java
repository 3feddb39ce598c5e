package com.todo.adapters.work;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Works in rounds until it is told to quit: at once while there is more to do, else when it is rung
 * for, and now and then without. A round that fails is tried again after a pause.
 */
public final class Rounds implements Runnable {
  private static final Logger LOG = System.getLogger(Rounds.class.getName());
  private static final Duration SHORTEST_NAP = Duration.ofMillis(1);

  /** One round. */
  public interface Round {

    /** Whether there may be more to do at once. */
    boolean go();
  }

  private final String name;
  private final Round round;
  private final Pauses pauses;
  private final Duration sweep;
  private final Quit quit;
  private final Bell bell = new Bell();
  private volatile String failure = "";
  private Duration nap = SHORTEST_NAP;
  private int failures;

  /**
   * @param name what it is about, for the log
   * @param sweep how long it sleeps at most when nobody rings
   */
  public Rounds(String name, Round round, Pauses pauses, Duration sweep) {
    this(name, round, pauses, sweep, new Quit());
  }

  /**
   * @param quit is said when this is told to quit, for whoever pauses in the middle of a round
   */
  public Rounds(String name, Round round, Pauses pauses, Duration sweep, Quit quit) {
    this.quit = quit;
    this.name = name;
    this.round = round;
    this.pauses = pauses;
    this.sweep = sweep;
  }

  /** There may be something to do. */
  public void ring() {
    bell.ring();
  }

  /** Ends the work once the present round is over. */
  public void quit() {
    quit.say();
    bell.ring();
  }

  /** What the last round failed of, in one line; empty if it did not. */
  public String failure() {
    return failure;
  }

  @Override
  public void run() {
    try {
      while (!quit.said()) {
        nap = turn() || bell.await(nap) ? SHORTEST_NAP : longer(nap);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What was rung for may not be seen yet: it is looked for soon, then less and less often. */
  private Duration longer(Duration last) {
    var doubled = last.multipliedBy(2);
    return doubled.compareTo(sweep) < 0 ? doubled : sweep;
  }

  private boolean turn() {
    try {
      var more = round.go();
      if (failures > 0) {
        failures = 0;
        failure = "";
        LOG.log(Level.INFO, "{0}: goes on.", name);
      }
      return more;
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      // Whatever it is, a worker that ended would do nothing until the next start.
      failed(e);
      return true;
    }
  }

  private void failed(Throwable e) {
    failures++;
    failure = Reason.of(e);
    if (failures == 1) {
      LOG.log(Level.WARNING, "{0}: waits, and tries again until it works ({1}).", name, failure);
    }
    quit.pause(pauses.after(failures));
  }
}
