package com.todo.apps.acceptance.edges.bad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.Call;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.server.SharedServer;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another site changes nothing in the name of whoever is signed in here. */
@ExtendWith(SharedServer.class)
class ForeignOriginIT {
  private Api anybody;
  private SignedUp ada;

  @BeforeEach
  void ada_is_signed_in(SharedServer.Running system) {
    anybody = system.anybody();
    ada = anybody.register("Ada");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://localhost:1", "not an origin"})
  void another_sites_page_changes_nothing(String origin) throws IOException {
    var reply = anybody.exchange(addingWithCookie().header("Origin", origin)).expect(403);

    assertEquals("urn:todo:problem:foreign-origin", reply.json().get("type").asString());
    assertEquals(0, ada.sequence());
  }

  @Test
  void our_own_page_does() {
    var own = anybody.base().getScheme() + "://" + anybody.base().getAuthority();

    anybody.send(addingWithCookie().header("Origin", own)).expect(201);
    anybody.send(addingWithCookie()).expect(201);
  }

  @Test
  void reading_is_left_to_the_browser_which_shows_it_to_nobody() {
    var call =
        Call.of("GET", "/api/tasks")
            .header("Cookie", "todo_session=" + ada.api().token())
            .header("Origin", "https://evil.example");

    anybody.send(call).expect(200);
  }

  private Call addingWithCookie() {
    return Call.of("POST", "/api/tasks")
        .json(Json.of("title", "Water the ficus"))
        .header("Cookie", "todo_session=" + ada.api().token());
  }
}
