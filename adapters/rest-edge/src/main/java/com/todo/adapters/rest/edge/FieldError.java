package com.todo.adapters.rest.edge;

import java.util.List;

/**
 * What is wrong with one value of a request.
 *
 * @param field its JSON name, with dots for inner ones, or the name of the parameter or header
 * @param message what it must be, in words that can follow the name
 */
public record FieldError(String field, String message) {

  /** Messages of the domain begin with the name of the value; it is not said twice. */
  static FieldError of(String field, String message) {
    var names = field.split("\\.");
    for (var first = 0; first < names.length; first++) {
      var name = String.join(".", List.of(names).subList(first, names.length)) + " ";
      if (message.startsWith(name)) {
        return new FieldError(field, message.substring(name.length()));
      }
    }
    return new FieldError(field, message);
  }

  @Override
  public String toString() {
    return field + " " + message;
  }
}
