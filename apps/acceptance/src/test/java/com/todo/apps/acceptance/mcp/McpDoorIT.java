package com.todo.apps.acceptance.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.edges.bad.ExpiredToken;
import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.Call;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.Reply;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.server.SharedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Who is let in at the address for other assistants, and who is not. */
@ExtendWith(SharedServer.class)
class McpDoorIT {
  private static final String LIST =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{}}";

  private Api anybody;
  private SignedUp ada;

  @BeforeEach
  void somebody(SharedServer.Running system) {
    anybody = system.anybody();
    ada = anybody.register("Ada");
  }

  @Test
  void a_good_token_opens_it_without_a_session() throws IOException {
    var tools = ask(ada.api(), call()).expect(200).json().at("/result/tools");

    assertEquals(9, tools.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "a.b.c"})
  void no_token_and_nonsense_do_not(String token) throws IOException {
    var reply = ask(anybody.as(token), call()).expect(401);

    assertEquals("Bearer realm=\"todo\"", reply.header("WWW-Authenticate"));
    assertEquals("urn:todo:problem:not-signed-in", reply.json().get("type").asString());
  }

  @Test
  void a_token_whose_time_is_over_does_not(SharedServer.Running system) throws Exception {
    var parts = ada.api().token().split("\\.");
    var claims =
        (ObjectNode)
            Json.read(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
    var then = Instant.now().getEpochSecond() - 7_200;
    claims.put("iat", then).put("nbf", then).put("exp", then + 60);
    var old = ExpiredToken.sign(system.server().data(), parts[0], claims.toString());

    ask(anybody.as(old), call()).expect(401);
  }

  @Test
  void a_ticket_for_a_window_does_not() throws IOException {
    var ticket = ada.api().post("/api/ws-ticket").expect(200).json().get("ticket").asString();

    ask(anybody.as(ticket), call()).expect(401);
  }

  @Test
  void a_cookie_does_not() throws IOException {
    ask(anybody, call().header("Cookie", "todo_session=" + ada.api().token())).expect(401);
  }

  @Test
  void a_page_of_another_site_does_not_get_in_with_a_good_token() throws IOException {
    var reply = ask(ada.api(), call().header("Origin", "https://evil.example")).expect(403);

    assertEquals("urn:todo:problem:foreign-origin", reply.json().get("type").asString());
    ask(ada.api(), call().header("Origin", ada.api().base().toString())).expect(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "\"hello\"",
        "{\"jsonrpc\":\"2.0\",\"id\":1}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":7}}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":[]}",
      })
  void what_is_not_the_protocol_changes_nothing_and_is_not_in_the_log(
      String body, SharedServer.Running system) throws IOException {
    var reply = ask(ada.api(), call().bytes(body.getBytes(StandardCharsets.UTF_8)));

    assertTrue(reply.status() == 200 || reply.status() / 100 >= 4, reply::toString);
    assertTrue(!reply.body().contains("\tat "), reply::toString);
    assertEquals(0, ada.sequence());
    assertFalse(system.server().log().contains("Failed to deserialize"));
  }

  @Test
  void more_than_a_request_can_have_is_refused() throws IOException {
    var reply = ask(ada.api(), call().bytes(("\"" + "x".repeat(100_000) + "\"").getBytes()));

    assertEquals(413, reply.status(), reply::toString);
  }

  @Test
  void the_client_of_somebody_without_a_token_cannot_begin() {
    assertThrows(RuntimeException.class, () -> Assistant.of(anybody.base(), "x").close());
  }

  private static Call call() {
    return Call.of("POST", "/mcp")
        .header("Accept", "application/json, text/event-stream")
        .json(LIST);
  }

  private static Reply ask(Api caller, Call call) throws IOException {
    return caller.exchange(call);
  }
}
