package com.todo.adapters.rest.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.ports.interfaces.outbound.Cursor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final List<Integer> ALL = List.of(5, 4, 3, 2, 1);

  @Test
  void leads_from_page_to_page() {
    var first = Page.of(ALL, n -> n, Cursor.START, 2);
    var second = Page.of(ALL, n -> n, new Cursor(first.next().orElseThrow()), 2);
    var third = Page.of(ALL, n -> n, new Cursor(second.next().orElseThrow()), 2);

    assertEquals(List.of(5, 4), first.elements());
    assertEquals(List.of(3, 2), second.elements());
    assertEquals(List.of(1), third.elements());
    assertEquals(Optional.empty(), third.next());
  }

  @Test
  void ends_where_the_list_ends() {
    assertEquals(Optional.empty(), Page.of(ALL, n -> n, Cursor.START, 5).next());
    assertEquals(List.of(), Page.of(List.of(), n -> n, Cursor.START, 5).elements());
  }

  @Test
  void refuses_a_cursor_that_was_not_given_out() {
    assertThrows(InvalidRequest.class, () -> Page.of(ALL, n -> n, new Cursor("17"), 2));
  }
}
