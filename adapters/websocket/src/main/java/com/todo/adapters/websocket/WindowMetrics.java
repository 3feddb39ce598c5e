package com.todo.adapters.websocket;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Shows in numbers what goes to windows. */
@ApplicationScoped
class WindowMetrics {
  private static final int LATE = 1_000;

  private WebSocketLiveWindows windows;
  private MetricRegistry registry;

  protected WindowMetrics() {} // for the CDI client proxy

  @Inject
  WindowMetrics(WebSocketLiveWindows windows, MetricRegistry registry) {
    this.windows = windows;
    this.registry = registry;
  }

  void start(@Observes @Priority(LATE) Startup event) {
    var count = windows.count();
    show("windows_open", "Windows that are connected", windows::openNow);
    show("windows_frames_sent", "Frames sent to windows", count::framesSoFar);
    for (var reason : Farewell.values()) {
      var told = reason(reason);
      show("windows_cut_off", "Windows hung up on", () -> count.hungUpSoFar(reason), told);
    }
    for (var reason : Refusal.values()) {
      var told = reason(reason);
      show("windows_refused", "Windows not let in", () -> count.refusedSoFar(reason), told);
    }
  }

  private void show(String name, String description, Supplier<Number> value, Tag... tags) {
    var metadata = Metadata.builder().withName(name).withDescription(description).build();
    registry.gauge(metadata, value, tags);
  }

  private static Tag reason(Enum<?> reason) {
    return new Tag("reason", reason.name().toLowerCase(Locale.ROOT));
  }
}
