package com.todo.infra.dapr;

import java.util.stream.IntStream;

/**
 * Where one replica of an application and its sidecar listen.
 *
 * @param app the application
 * @param http the sidecar's API for the application
 * @param grpc the same over gRPC
 * @param internal where other sidecars call
 */
public record ReplicaPorts(int app, int http, int grpc, int internal) {

  /** Those of the contract, and the sidecars' in the order of the applications. */
  static ReplicaPorts usual(App app) {
    var number = app.ordinal();
    return new ReplicaPorts(app.contractPort(), 13500 + number, 14500 + number, 15500 + number);
  }

  IntStream all() {
    return IntStream.of(app, http, grpc, internal);
  }
}
