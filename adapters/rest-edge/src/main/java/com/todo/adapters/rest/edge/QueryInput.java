package com.todo.adapters.rest.edge;

import com.todo.ports.interfaces.outbound.Cursor;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The parameters behind the question mark; everything wrong with them is told at once. */
public final class QueryInput {
  private static final int LONGEST_CURSOR = 500;
  private static final int USUAL_LIMIT = 50;
  private static final int HIGHEST_LIMIT = 200;

  private final Map<String, String> parameters;
  private final List<FieldError> errors = new ArrayList<>();

  public QueryInput(Map<String, String> parameters) {
    this.parameters = parameters;
  }

  /** What this address asks for; of parameters that come twice the first counts. */
  public static QueryInput of(UriInfo uri) {
    var first = new HashMap<String, String>();
    uri.getQueryParameters().forEach((name, values) -> first.put(name, values.get(0)));
    return new QueryInput(first);
  }

  /** The parameter, if it is there; an empty one is not. */
  public <T> Optional<T> value(String name, Function<String, T> reading) {
    var text = parameters.get(name);
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.apply(text));
    } catch (IllegalArgumentException e) {
      errors.add(FieldError.of(name, e.getMessage()));
      return Optional.empty();
    }
  }

  public int limit() {
    return (int) number("limit", USUAL_LIMIT, 1, HIGHEST_LIMIT);
  }

  public long number(String name, long usual, long lowest, long highest) {
    return value(name, text -> number(text, lowest, highest)).orElse(usual);
  }

  public Cursor cursor() {
    return value("cursor", QueryInput::cursor).orElse(Cursor.START);
  }

  /**
   * Nothing more is going to be read.
   *
   * @throws InvalidRequest if anything was wrong
   */
  public void finish() {
    if (!errors.isEmpty()) {
      throw new InvalidRequest(errors);
    }
  }

  private static long number(String text, long lowest, long highest) {
    if (text.matches("\\d{1,18}")) {
      var number = Long.parseLong(text);
      if (number >= lowest && number <= highest) {
        return number;
      }
    }
    throw new IllegalArgumentException("must be a whole number from " + lowest + " to " + highest);
  }

  private static Cursor cursor(String text) {
    if (text.length() > LONGEST_CURSOR || !text.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new IllegalArgumentException("must be the next_cursor of the page before");
    }
    return new Cursor(text);
  }
}
