package com.todo.adapters.rest.edge;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Why a request was not carried out, as the outside is told (RFC 9457).
 *
 * @param kind the end of its type, which never changes
 * @param title a few words, the same for every problem of this kind
 * @param detail what happened this time, and what to do
 * @param errors each value that cannot be
 * @param extras further members of the document
 * @param headers what the answer says besides
 */
public record Problem(
    String kind,
    int status,
    String title,
    String detail,
    List<FieldError> errors,
    Map<String, String> extras,
    Map<String, String> headers) {

  public Problem {
    Objects.requireNonNull(detail, "detail");
    errors = List.copyOf(errors);
    extras = Map.copyOf(extras);
    headers = Map.copyOf(headers);
  }

  public static Problem of(String kind, int status, String title, String detail) {
    return new Problem(kind, status, title, detail, List.of(), Map.of(), Map.of());
  }

  public Problem saying(String other) {
    return new Problem(kind, status, title, other, errors, extras, headers);
  }

  public Problem with(List<FieldError> others) {
    return new Problem(kind, status, title, detail, others, extras, headers);
  }

  public Problem withExtra(String name, String value) {
    return new Problem(kind, status, title, detail, errors, Map.of(name, value), headers);
  }

  public Problem withHeader(String name, String value) {
    return new Problem(kind, status, title, detail, errors, extras, Map.of(name, value));
  }

  public String type() {
    return "urn:todo:problem:" + kind;
  }
}
