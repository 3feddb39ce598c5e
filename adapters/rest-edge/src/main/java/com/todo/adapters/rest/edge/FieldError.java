package com.todo.adapters.rest.edge;

/**
 * What is wrong with one value of a request.
 *
 * @param field its JSON name, with dots for inner ones, or the name of the parameter or header
 * @param message what it must be, in words that can follow the name
 */
public record FieldError(String field, String message) {

  /** Messages of the domain begin with the name of the value; it is not said twice. */
  static FieldError of(String field, String message) {
    var inner = field.substring(field.lastIndexOf('.') + 1);
    return new FieldError(
        field, message.startsWith(inner + " ") ? message.substring(inner.length() + 1) : message);
  }

  @Override
  public String toString() {
    return field + " " + message;
  }
}
