package com.todo.ports.interfaces.outbound;

import java.util.List;

/**
 * Some changes of a user in order.
 *
 * @param sequence the number of the last one here, or the number asked for if there is none
 * @param more whether there are others after these
 */
public record ChangePage(List<PublishedEvent> events, long sequence, boolean more) {

  public ChangePage {
    events = List.copyOf(events);
  }
}
