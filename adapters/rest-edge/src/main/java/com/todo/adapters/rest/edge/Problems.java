package com.todo.adapters.rest.edge;

import com.todo.adapters.work.Away;
import com.todo.domain.account.TooManyAttempts;
import com.todo.ports.interfaces.inbound.NeedsAnswer;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what went wrong, for anything that can be thrown while a request is carried out. */
public final class Problems {
  private static final String NOT_VALID = "Not a valid request";
  private static final int LONGEST_CHAIN = 20;

  private Problems() {}

  public static Problem of(Throwable thrown) {
    return causes(thrown)
        .flatMap(cause -> refusal(cause).stream())
        .findFirst()
        .or(() -> invalid(thrown))
        .or(() -> Away.is(thrown) ? Optional.of(away()) : refused(thrown))
        .orElseGet(Problems::internal);
  }

  static Problem internal() {
    return Problem.of(
        "internal",
        500,
        "A mistake of ours",
        "Something went wrong on our side. Try again; if it stays, tell us the correlation_id.");
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(LONGEST_CHAIN);
  }

  private static Optional<Problem> refusal(Throwable thrown) {
    if (thrown instanceof InvalidRequest invalid) {
      return Optional.of(
          Problem.of("invalid-request", 400, NOT_VALID, thrown.getMessage())
              .with(invalid.errors()));
    }
    if (thrown instanceof NeedsAnswer open) {
      return Optional.of(
          Problem.of("question", 422, "A question first", open.question())
              .withExtra("question", open.question()));
    }
    if (thrown instanceof TooManyAttempts blocked) {
      var seconds = Math.max(1, blocked.remaining().plusMillis(999).toSeconds());
      return Optional.of(
          Problem.of("too-many-attempts", 429, "Too many attempts", blocked.getMessage())
              .withHeader("Retry-After", Long.toString(seconds)));
    }
    return Refusals.find(thrown);
  }

  /** A value that cannot exist; deeper down the same exception would be a mistake of ours. */
  private static Optional<Problem> invalid(Throwable thrown) {
    return thrown instanceof IllegalArgumentException && thrown.getMessage() != null
        ? Optional.of(Problem.of("invalid-request", 400, NOT_VALID, thrown.getMessage()))
        : Optional.empty();
  }

  private static Problem away() {
    return Problem.of(
            "unavailable",
            503,
            "Away for the moment",
            "What this needs cannot serve at the moment. Nothing was changed; try again soon.")
        .withHeader("Retry-After", "2");
  }

  /** What JAX-RS itself refuses before a resource is asked. */
  private static Optional<Problem> refused(Throwable thrown) {
    return thrown instanceof WebApplicationException web
        ? HttpRefusals.find(web.getResponse().getStatus())
            .map(p -> web.getResponse().getHeaderString("Allow") == null ? p : allowing(p, web))
        : Optional.empty();
  }

  private static Problem allowing(Problem problem, WebApplicationException web) {
    return problem.withHeader("Allow", web.getResponse().getHeaderString("Allow"));
  }
}
