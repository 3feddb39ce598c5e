package com.todo.adapters.dapr.sidecar;

import com.todo.ports.interfaces.outbound.Unreachable;

/** The sidecar does not answer, or what it needs for an answer is away. */
public class SidecarAway extends Unreachable {

  public SidecarAway(String what, Throwable cause) {
    super(what, cause);
  }
}
