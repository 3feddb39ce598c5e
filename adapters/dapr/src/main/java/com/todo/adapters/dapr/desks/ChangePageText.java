package com.todo.adapters.dapr.desks;

import com.todo.adapters.cloudevents.CloudEventJson;
import com.todo.ports.interfaces.outbound.ChangePage;
import java.util.ArrayList;

/**
 * A page of changes as services pass it on: the number of the last one and whether there are more
 * in the first line, then a CloudEvent a line. JSON text has no line breaks of its own.
 */
final class ChangePageText {

  private ChangePageText() {}

  static String write(ChangePage page) {
    var lines = new ArrayList<String>();
    lines.add(page.sequence() + " " + page.more());
    page.events().forEach(event -> lines.add(CloudEventJson.write(event)));
    return String.join("\n", lines);
  }

  static ChangePage read(String text) {
    var lines = text.lines().toList();
    var head = lines.get(0).split(" ");
    return new ChangePage(
        lines.stream().skip(1).map(CloudEventJson::read).toList(),
        Long.parseLong(head[0]),
        Boolean.parseBoolean(head[1]));
  }
}
