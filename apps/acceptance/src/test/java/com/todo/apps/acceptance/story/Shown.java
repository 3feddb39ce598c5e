package com.todo.apps.acceptance.story;

import java.util.UUID;

/**
 * Something that happened, as a window shows it.
 *
 * @param what {@code created}, {@code updated}, {@code completed} or {@code deleted}; {@code
 *     scheduled} of its reminder
 */
public record Shown(String what, UUID task) {

  /** What a type of event such as {@code com.todo.task.created.v1} tells. */
  public static String what(String type) {
    return type.split("\\.")[3];
  }
}
