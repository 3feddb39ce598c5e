package com.todo.adapters.dapr.events;

import com.todo.adapters.dapr.sidecar.Sidecar;
import com.todo.adapters.dapr.sidecar.SidecarAway;
import com.todo.adapters.dapr.sidecar.SidecarRefused;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import io.dapr.client.domain.State;
import io.dapr.client.domain.StateOptions;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which events this service has dealt with in the last 24 hours, under {@code
 * idempotency:{service}:{event_id}}. A short cut and no more: what a consumer does is idempotent by
 * itself, and is done before it is noted here.
 */
@ApplicationScoped
public class SeenEvents {
  private static final System.Logger LOG = System.getLogger(SeenEvents.class.getName());
  private static final int LATE = 1_000;
  private static final String STORE = "todo-statestore";
  private static final byte[] SEEN = {'1'};
  private static final Map<String, String> A_DAY = Map.of("ttlInSeconds", "86400");

  private Sidecar sidecar;
  private String prefix;
  private boolean remembered;

  protected SeenEvents() {} // for the CDI client proxy

  /**
   * @param remembered not where every server of a service gets every event
   */
  @Inject
  public SeenEvents(
      Sidecar sidecar,
      @ConfigProperty(name = "todo.service.name") String service,
      @ConfigProperty(name = "todo.events.remembered", defaultValue = "true") boolean remembered) {
    this.sidecar = sidecar;
    this.prefix = "idempotency:" + service + ":";
    this.remembered = remembered;
  }

  /** The first question takes seconds on a busy machine. No event is to wait for that. */
  void ask(@Observes @Priority(LATE) Startup event) {
    if (remembered) {
      try {
        known(List.of(prefix + "none"));
      } catch (SidecarAway | SidecarRefused e) {
        LOG.log(Level.DEBUG, "The sidecar is not there yet; the first event asks it again", e);
      }
    }
  }

  /** Those that are new, in their order. */
  List<PublishedEvent> without(List<PublishedEvent> events) {
    if (!remembered || events.isEmpty()) {
      return events;
    }
    var known = known(events.stream().map(this::key).toList());
    return events.stream().filter(event -> !known.contains(key(event))).toList();
  }

  void add(List<PublishedEvent> events) {
    if (!remembered || events.isEmpty()) {
      return;
    }
    List<State<?>> notes =
        events.stream()
            .<State<?>>map(e -> new State<>(key(e), SEEN, "", A_DAY, new StateOptions(null, null)))
            .toList();
    sidecar.ask("noting events", dapr -> dapr.saveBulkState(STORE, notes));
  }

  private Set<String> known(List<String> keys) {
    List<State<byte[]>> found =
        sidecar.ask("noted events", dapr -> dapr.getBulkState(STORE, keys, byte[].class));
    return found.stream()
        .filter(state -> state.getValue() != null && state.getValue().length > 0)
        .map(State::getKey)
        .collect(Collectors.toSet());
  }

  private String key(PublishedEvent event) {
    return prefix + event.id();
  }
}
