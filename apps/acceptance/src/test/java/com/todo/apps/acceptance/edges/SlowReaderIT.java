package com.todo.apps.acceptance.edges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.LiveSocket;
import com.todo.apps.acceptance.server.SharedServer;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A window that does not read must cost neither the server's memory nor the other windows. */
@ExtendWith(SharedServer.class)
class SlowReaderIT {
  /** More than the network between two processes holds by itself. */
  private static final int CHANGES = 1_500;

  /** Twice as long as the server waits for a window to take a frame. */
  private static final Duration DEAF = Duration.ofSeconds(30);

  @Test
  void is_cut_off_and_told_to_reload_while_the_others_miss_nothing(SharedServer.Running system) {
    var ada = system.anybody().register("Ada");
    var task = ada.add("Write it all down");
    var ticket = ada.api().post("/api/ws-ticket").expect(200).json().get("ticket").asString();

    try (var quick = ada.live(1);
        var slow = LiveSocket.deaf(ada.api().base(), ticket, 1)) {
      quick.next("hello");
      var changes = 0;
      for (var begun = System.nanoTime();
          changes < CHANGES || System.nanoTime() - begun < DEAF.toNanos();
          changes++) {
        var text = changes + "€".repeat(4_900);
        ada.api().patch("/api/tasks/" + task, Json.of("description", text)).expect(200);
        assertEquals(changes + 2, quick.next("event").get("sequence").asLong());
      }

      slow.read();

      slow.closeCode();
      var types = new ArrayList<String>();
      while (slow.waiting() > 0) {
        types.add(slow.next().get("type").asString());
      }
      assertTrue(types.size() < changes, "it was not cut off: " + types.size() + " frames");
      assertEquals("resync", types.get(types.size() - 1));
    }
  }
}
