package com.todo.apps.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.Soon;
import com.todo.apps.acceptance.http.Api;
import java.util.HashSet;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/**
 * Holds what a busy person knows against what the system tells of it, in each of the ways it does.
 */
final class Reckoning {
  private final Api administrator;

  Reckoning(Api administrator) {
    this.administrator = administrator;
  }

  /**
   * How many events there were.
   *
   * @param witness all events that a window saw, once the one with this number is among them
   */
  int assertNothingIsLost(BusyPerson busy, LongFunction<List<JsonNode>> witness) {
    var changes = Pages.changes(busy.person().api());
    var told = changes.stream().map(Deed::of).toList();
    var ledger = busy.ledger();

    var different = new HashSet<>(told);
    assertEquals(told.size(), different.size(), "something was told twice");
    ledger.answered().forEach(deed -> assertTrue(different.remove(deed), "lost: " + deed));
    ledger.unsure().forEach(different::remove);
    assertEquals(new HashSet<Deed>(), different, "told, but never asked for");
    assertEquals(
        LongStream.rangeClosed(1, told.size()).boxed().toList(),
        changes.stream().map(event -> Long.valueOf(event.get("sequence").asString())).toList());
    assertEquals(ReplayedList.of(told), ReplayedList.ofTasks(Pages.tasks(busy.person().api())));

    var seen = witness.apply(told.size()).stream().map(frame -> frame.get("event")).toList();
    assertEquals(ids(changes, "id"), ids(seen, "id"));
    var wanted = ids(changes, "id").stream().sorted().toList();
    Soon.that(() -> assertEquals(wanted, audited(busy)));
    return told.size();
  }

  private List<String> audited(BusyPerson busy) {
    var entries = Pages.audit(administrator, busy.person().id().toString());
    return ids(entries, "event_id").stream().sorted().toList();
  }

  private static List<String> ids(List<JsonNode> nodes, String name) {
    return nodes.stream().map(node -> node.get(name).asString()).toList();
  }
}
