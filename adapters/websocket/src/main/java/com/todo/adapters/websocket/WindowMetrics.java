package com.todo.adapters.websocket;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

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
    show("windows_cut_off", "Windows hung up on because they read too slowly", count::tooSlowSoFar);
  }

  private void show(String name, String description, Supplier<Number> value) {
    registry.gauge(Metadata.builder().withName(name).withDescription(description).build(), value);
  }
}
