package com.todo.adapters.websocket;

/** Why the server hangs up. */
enum Farewell {
  NOT_ALLOWED(1008, "That was not a frame of this protocol, was over 4 KiB, or came too fast."),
  TOO_SLOW(1013, "Changes were not read fast enough. Connect again."),
  SILENT(1001, "No sign of life."),
  OUT_OF_ORDER(1011, "Changes cannot be read just now. Connect again.");

  private final int code;
  private final String reason;

  Farewell(int code, String reason) {
    this.code = code;
    this.reason = reason;
  }

  int code() {
    return code;
  }

  String reason() {
    return reason;
  }
}
