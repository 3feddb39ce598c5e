package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.InvalidRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the key by which a request that is sent twice is recognized. */
final class RequestKey {
  static final String HEADER = "Idempotency-Key";
  private static final Pattern FORM = Pattern.compile("[ -~]{1,255}");

  private RequestKey() {}

  static Optional<String> read(String header) {
    if (header.isEmpty()) {
      return Optional.empty();
    }
    if (!FORM.matcher(header).matches()) {
      throw new InvalidRequest(HEADER, "must have 1 to 255 printable ASCII characters");
    }
    return Optional.of(header);
  }
}
