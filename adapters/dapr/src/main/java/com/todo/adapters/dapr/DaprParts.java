package com.todo.adapters.dapr;

import com.todo.adapters.dapr.desks.DaprChangeFeed;
import com.todo.adapters.dapr.desks.DaprDeliveryReceipts;
import com.todo.adapters.dapr.desks.DaprReminderDesk;
import com.todo.adapters.dapr.desks.DaprSeriesDesk;
import com.todo.adapters.dapr.events.DaprEventPublisher;
import com.todo.adapters.dapr.jobs.DaprJobScheduler;
import com.todo.adapters.dapr.jobs.Replanning;
import com.todo.adapters.dapr.letters.DeadLetterMetrics;
import com.todo.adapters.dapr.letters.Redelivery;
import com.todo.adapters.dapr.relay.Relay;
import com.todo.adapters.dapr.relay.RelayHealth;
import com.todo.adapters.dapr.relay.RelayMetrics;
import com.todo.adapters.dapr.relay.RelayProgress;
import com.todo.adapters.dapr.relay.RelayRound;
import com.todo.adapters.dapr.state.DaprStateStore;
import java.util.List;

/**
 * What a server takes aboard from here besides its sidecar, and what the sidecar delivers to, which
 * every one has: ports with several adapters need a choice. {@code beans.xml} leaves these out.
 */
public final class DaprParts {

  /** Takes events from the outbox of this server's database to the broker. */
  public static final List<Class<?>> RELAY =
      List.of(
          RelayProgress.class,
          RelayRound.class,
          Relay.class,
          RelayHealth.class,
          RelayMetrics.class);

  /** Keeps count of the dead letters of this server, and brings those again that somebody wants. */
  public static final List<Class<?>> REDELIVERY =
      List.of(Redelivery.class, DeadLetterMetrics.class);

  /** What a service needs that brings reminders up. */
  public static final List<Class<?>> FOR_REMINDERS =
      List.of(
          DaprEventPublisher.class,
          DaprJobScheduler.class,
          DaprStateStore.class,
          DaprReminderDesk.class,
          Replanning.class);

  /** What a service needs that continues series. */
  public static final List<Class<?>> FOR_SERIES =
      List.of(DaprEventPublisher.class, DaprSeriesDesk.class);

  /** What a service needs that has windows open. */
  public static final List<Class<?>> FOR_WINDOWS =
      List.of(DaprStateStore.class, DaprChangeFeed.class, DaprDeliveryReceipts.class);

  private DaprParts() {}
}
