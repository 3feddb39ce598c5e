package com.todo.adapters.websocket;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Looks after all windows every few seconds. */
@ApplicationScoped
class Rounds {
  private static final int LATE = 1_000;
  private static final int FIRST = 1;
  private static final long SECONDS = 5;

  @Resource private ManagedScheduledExecutorService timer;

  private WebSocketLiveWindows windows;
  private Future<?> rounds;

  protected Rounds() {} // for the CDI client proxy

  @Inject
  Rounds(WebSocketLiveWindows windows) {
    this.windows = windows;
  }

  void start(@Observes @Priority(LATE) Startup event) {
    rounds = timer.scheduleWithFixedDelay(windows::check, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  void stop(@Observes @Priority(FIRST) Shutdown event) {
    rounds.cancel(false);
  }
}
