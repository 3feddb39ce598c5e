package com.todo.infra.dapr.process;

/** A part of the system did not start. */
public final class PartFailed extends RuntimeException {

  public PartFailed(String part, String why, LogFile log) {
    super("%s %s. The end of its log, %s:%n%s".formatted(part, why, log.path(), log.end()));
  }

  public PartFailed(String part, Throwable cause) {
    super(part + " did not start: " + cause.getMessage(), cause);
  }
}
