package com.todo.adapters.websocket;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What windows may do, as the server was configured. */
@Dependent
class WindowSettings {

  @Produces
  WindowLimits limits(
      @ConfigProperty(name = "todo.ws.most-missed", defaultValue = "5000") long mostMissed,
      @ConfigProperty(name = "todo.ws.slowest", defaultValue = "PT15S") Duration slowest,
      @ConfigProperty(name = "todo.ws.quiet", defaultValue = "PT25S") Duration quiet,
      @ConfigProperty(name = "todo.ws.silent", defaultValue = "PT70S") Duration silent) {
    return new WindowLimits(mostMissed, slowest, quiet, silent);
  }
}
