package com.todo.adapters.dapr.sidecar;

/** The sidecar answered, and the answer is no. */
public class SidecarRefused extends RuntimeException {
  private final String code;

  SidecarRefused(String what, String code, Throwable cause) {
    super(what + ": " + cause.getMessage(), cause);
    this.code = code;
  }

  /** Why, as gRPC names it: {@code ABORTED}, {@code PERMISSION_DENIED}. */
  public String code() {
    return code;
  }
}
