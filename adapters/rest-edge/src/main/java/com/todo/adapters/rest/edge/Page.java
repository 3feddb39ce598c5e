package com.todo.adapters.rest.edge;

import com.todo.ports.interfaces.outbound.Cursor;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some elements of a list that is kept whole.
 *
 * @param next where the next page begins, if there is one: behind the last element of this one
 */
public record Page<T>(List<T> elements, Optional<String> next) {

  /** The elements that come after the one that the cursor names. */
  public static <T> Page<T> of(List<T> all, Function<T, Object> name, Cursor cursor, int limit) {
    var names = all.stream().map(name).map(Object::toString).toList();
    var start = cursor.isStart() ? 0 : names.indexOf(cursor.token()) + 1;
    if (start == 0 && !cursor.isStart()) {
      throw new InvalidRequest("cursor", "must be the next_cursor of the page before");
    }
    var end = Math.min(all.size(), start + limit);
    var next = end < all.size() ? Optional.of(names.get(end - 1)) : Optional.<String>empty();
    return new Page<>(all.subList(start, end), next);
  }
}
