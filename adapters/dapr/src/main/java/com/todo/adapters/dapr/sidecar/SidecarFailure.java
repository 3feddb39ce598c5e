package com.todo.adapters.dapr.sidecar;

import io.dapr.exceptions.DaprException;
import io.grpc.Status;
import java.util.Set;

/** Makes of what the client library throws what is meant by it. */
final class SidecarFailure {
  private static final Set<Status.Code> AWAY =
      Set.of(
          Status.Code.UNAVAILABLE,
          Status.Code.DEADLINE_EXCEEDED,
          Status.Code.CANCELLED,
          Status.Code.RESOURCE_EXHAUSTED);

  private SidecarFailure() {}

  static RuntimeException of(String what, DaprException thrown) {
    var code = code(thrown);
    return AWAY.contains(code)
        ? new SidecarAway(what + ": " + thrown.getMessage(), thrown)
        : new SidecarRefused(what, code.name(), thrown);
  }

  private static Status.Code code(Throwable thrown) {
    return Status.fromThrowable(thrown).getCode();
  }
}
