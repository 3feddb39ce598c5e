package com.todo.adapters.rest.edge;

import java.util.List;
import java.util.stream.Collectors;

/** Some values of a request cannot be. */
public class InvalidRequest extends RuntimeException {
  private final List<FieldError> errors;

  public InvalidRequest(List<FieldError> errors) {
    super(errors.stream().map(FieldError::toString).collect(Collectors.joining("; ", "", ".")));
    this.errors = List.copyOf(errors);
  }

  public InvalidRequest(String field, String message) {
    this(List.of(FieldError.of(field, message)));
  }

  /** The request as a whole is not understood. */
  public InvalidRequest(String message) {
    super(message);
    this.errors = List.of();
  }

  public List<FieldError> errors() {
    return errors;
  }
}
