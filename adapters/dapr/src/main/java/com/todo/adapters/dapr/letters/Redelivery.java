package com.todo.adapters.dapr.letters;

import com.todo.adapters.cloudevents.CloudEventJson;
import com.todo.adapters.dapr.desks.Invocation;
import com.todo.adapters.dapr.events.Consumers;
import com.todo.adapters.work.Pauses;
import com.todo.adapters.work.Reason;
import com.todo.adapters.work.Rounds;
import com.todo.adapters.work.Threads;
import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.outbound.DeadLetter;
import com.todo.ports.interfaces.outbound.DeadLetters;
import com.todo.ports.interfaces.outbound.Undelivered;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Brings events that an administrator wants brought again to the service that failed. */
@ApplicationScoped
public class Redelivery {
  private static final int LATE = 1_000;
  private static final int FIRST = 1;
  private static final int AT_ONCE = 100;
  private static final String SELF = "chat-api";
  private static final Map<String, String> APPS =
      Map.of(
          SELF,
          SELF,
          "audit",
          "audit-service",
          "notification",
          "notification-service",
          "recurring-task",
          "recurring-task-service",
          "websocket",
          "websocket-service");
  private static final List<String> CONSUMERS =
      Stream.concat(APPS.keySet().stream(), Stream.of(ParkedEvent.UNKNOWN)).toList();
  private static final Pauses PAUSES = new Pauses(Duration.ofSeconds(1), Duration.ofSeconds(30));

  private DeadLetters letters;
  private Consumers own;
  private Invocation invocation;
  private UnitOfWork work;
  private InstantSource clock;
  private DeadLetterMetrics metrics;
  private Threads threads;
  private Rounds rounds;

  protected Redelivery() {} // for the CDI client proxy

  @Inject
  public Redelivery(
      DeadLetters letters,
      Consumers own,
      Invocation invocation,
      UnitOfWork work,
      InstantSource clock,
      DeadLetterMetrics metrics,
      Threads threads) {
    this.threads = threads;
    this.letters = letters;
    this.own = own;
    this.invocation = invocation;
    this.work = work;
    this.clock = clock;
    this.metrics = metrics;
    this.rounds = new Rounds("redelivery", this::bringWanted, PAUSES, Duration.ofSeconds(1));
  }

  void start(@Observes @Priority(LATE) Startup event) {
    threads.start("redelivery", rounds);
  }

  void stop(@Observes @Priority(FIRST) Shutdown event) {
    rounds.quit();
  }

  private boolean bringWanted() {
    for (var consumer : CONSUMERS) {
      work.ask(() -> letters.wanted(consumer, AT_ONCE)).forEach(this::bring);
    }
    metrics.kept(work.ask(letters::count));
    return false;
  }

  private void bring(DeadLetter letter) {
    try {
      hand(letter.consumer(), text(letter.undelivered()));
      work.run(() -> letters.remove(letter.id()));
    } catch (RuntimeException e) {
      var reason = Reason.of(e);
      work.run(
          () -> letters.park(letter.consumer(), letter.undelivered(), reason, clock.instant()));
    }
  }

  private static String text(Undelivered undelivered) {
    return undelivered instanceof Undelivered.Event event
        ? CloudEventJson.write(event.event())
        : ((Undelivered.Text) undelivered).text();
  }

  private void hand(String consumer, String text) {
    if (consumer.equals(ParkedEvent.UNKNOWN)) {
      throw new UnsupportedOperationException("nobody said which consumer could not act on it");
    }
    if (consumer.equals(SELF)) {
      own.bring(SELF, CloudEventJson.read(text));
    } else {
      invocation.redeliver(APPS.get(consumer), consumer, text);
    }
  }
}
