package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.InvalidRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the key by which a request that is sent twice is recognized. */
final class RequestKey {
  private static final String HEADER = "Idempotency-Key";
  private static final Pattern FORM = Pattern.compile("[ -~]{1,255}");

  private RequestKey() {}

  /** The key of this request, if it has one. */
  static Optional<String> read(HttpHeaders headers) {
    return Optional.ofNullable(headers.getHeaderString(HEADER)).map(RequestKey::checked);
  }

  static String checked(String key) {
    if (!FORM.matcher(key).matches()) {
      throw new InvalidRequest(HEADER, "must have 1 to 255 printable ASCII characters");
    }
    return key;
  }
}
