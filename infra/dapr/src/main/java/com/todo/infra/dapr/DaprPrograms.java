package com.todo.infra.dapr;

import com.todo.infra.dapr.go.GoPrograms;
import com.todo.infra.dapr.go.GoSources;
import com.todo.infra.dapr.process.Processes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Dapr's own programs, in the version that the checkout names. */
public final class DaprPrograms {
  private static final String DAPR = "github.com/dapr/dapr";

  private final GoPrograms programs;

  public DaprPrograms(Checkout checkout) {
    var sources = new GoSources(checkout.programs());
    var version = sources.version(DAPR);
    this.programs =
        new GoPrograms(
            "Dapr",
            version,
            sources,
            List.of(
                "-tags=stablecomponents",
                "-ldflags=-s -w -X %s/pkg/buildinfo.version=%s -X github.com/dapr/kit/logger.DaprVersion=%s"
                    .formatted(DAPR, version, version)),
            List.of("./daprd", DAPR + "/cmd/scheduler", DAPR + "/cmd/sentry"));
  }

  /** Whether they are there already, or what builds them is. */
  public boolean canBeHad() {
    return programs.canBeHad();
  }

  /** Gives the directory with them, after building them if need be. */
  Path built(Processes processes, Progress progress) throws IOException, InterruptedException {
    return programs.built(processes, progress);
  }

  Path directory() {
    return programs.directory();
  }
}
