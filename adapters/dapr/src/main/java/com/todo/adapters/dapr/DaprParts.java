package com.todo.adapters.dapr;

import com.todo.adapters.dapr.desks.ChangesDesk;
import com.todo.adapters.dapr.desks.Invocation;
import com.todo.adapters.dapr.desks.ReceiptsDesk;
import com.todo.adapters.dapr.desks.RedeliveryDesk;
import com.todo.adapters.dapr.desks.RemindersDesk;
import com.todo.adapters.dapr.desks.SeriesDeskResource;
import com.todo.adapters.dapr.events.Attempts;
import com.todo.adapters.dapr.events.Broker;
import com.todo.adapters.dapr.events.Consumers;
import com.todo.adapters.dapr.events.DeliveryCount;
import com.todo.adapters.dapr.events.EventResource;
import com.todo.adapters.dapr.events.SeenEvents;
import com.todo.adapters.dapr.identity.FromService;
import com.todo.adapters.dapr.identity.ServiceKeys;
import com.todo.adapters.dapr.identity.ServiceTokens;
import com.todo.adapters.dapr.jobs.JobResource;
import com.todo.adapters.dapr.letters.DeadLetterTopicResource;
import com.todo.adapters.dapr.letters.Redelivery;
import com.todo.adapters.dapr.relay.Relay;
import com.todo.adapters.dapr.relay.RelayHealth;
import com.todo.adapters.dapr.relay.RelayMetrics;
import com.todo.adapters.dapr.relay.RelayProgress;
import com.todo.adapters.dapr.relay.RelayRound;
import com.todo.adapters.dapr.sidecar.DaprSecrets;
import com.todo.adapters.dapr.sidecar.FromSidecar;
import com.todo.adapters.dapr.sidecar.Sidecar;
import com.todo.adapters.dapr.sidecar.SidecarAddress;
import com.todo.adapters.dapr.sidecar.SidecarAnswers;
import java.util.List;

/**
 * What a server takes aboard from here, by the piece: ports with several adapters need a choice.
 */
public final class DaprParts {

  /** What every server with a sidecar has: it delivers to, and is asked by, whatever is aboard. */
  public static final List<Class<?>> SIDECAR =
      List.of(
          SidecarAddress.class,
          Sidecar.class,
          SidecarAnswers.class,
          DaprSecrets.class,
          FromSidecar.class,
          ServiceKeys.class,
          ServiceTokens.class,
          FromService.class,
          Invocation.class,
          Broker.class,
          SeenEvents.class,
          Attempts.class,
          DeliveryCount.class,
          Consumers.class,
          EventResource.class,
          DeadLetterTopicResource.class,
          JobResource.class,
          ChangesDesk.class,
          ReceiptsDesk.class,
          RedeliveryDesk.class,
          RemindersDesk.class,
          SeriesDeskResource.class);

  /** Takes events from the outbox of this server's database to the broker. */
  public static final List<Class<?>> RELAY =
      List.of(
          RelayProgress.class,
          RelayRound.class,
          Relay.class,
          RelayHealth.class,
          RelayMetrics.class);

  /** Brings events again that this server keeps as dead letters. */
  public static final List<Class<?>> REDELIVERY = List.of(Redelivery.class);

  private DaprParts() {}
}
