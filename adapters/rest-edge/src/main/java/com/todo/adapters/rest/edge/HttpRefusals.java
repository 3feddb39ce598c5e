package com.todo.adapters.rest.edge;

import java.util.Optional;

/** What it means when HTTP itself refuses a request. */
final class HttpRefusals {

  private HttpRefusals() {}

  /** The problem behind a status; none if it is a mistake of ours. */
  static Optional<Problem> find(int status) {
    return switch (status) {
      case 400 ->
          problem("invalid-request", status, "Not a valid request", "This is not understood.");
      case 401 -> problem("not-signed-in", status, "Not signed in", new NotSignedIn().getMessage());
      case 403 -> problem("forbidden", status, "Not allowed", new NotAllowed().getMessage());
      case 404 -> problem("unknown", status, "Not found", new NothingHere().getMessage());
      case 405 ->
          problem(
              "method-not-allowed",
              status,
              "Not possible here",
              "This address does not know this method. The header Allow lists those it knows.");
      case 406 ->
          problem(
              "not-acceptable",
              status,
              "No such format",
              "The answer is JSON. Accept application/json.");
      case 413 ->
          problem("body-too-large", status, "Too much at once", new BodyTooLarge().getMessage());
      case 415 ->
          problem(
              "unsupported-media-type",
              status,
              "Not JSON",
              "Send JSON in UTF-8, with Content-Type: application/json.");
      default ->
          status >= 400 && status < 500
              ? problem("invalid-request", status, "Not a valid request", "This is refused.")
              : Optional.empty();
    };
  }

  private static Optional<Problem> problem(String kind, int status, String title, String detail) {
    return Optional.of(Problem.of(kind, status, title, detail));
  }
}
