package com.todo.apps.acceptance.edges.bad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.Call;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.server.SharedServer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(SharedServer.class)
class ForgedTokenIT {
  private Api anybody;
  private SignedUp ada;
  private SignedUp bob;

  @BeforeEach
  void two_people(SharedServer.Running system) {
    anybody = system.anybody();
    ada = anybody.register("Ada");
    bob = anybody.register("Bob");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer ", "Bearer x", "Bearer a.b.c", "Basic YTpi", "x y z"})
  void nonsense_is_no_token(String header) {
    var call = Call.of("GET", "/api/me").header("Authorization", header);

    assertEquals("urn:todo:problem:not-signed-in", type(call));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "a.b.c", "\"", "%00"})
  void nonsense_is_no_cookie(String cookie) {
    var call = Call.of("GET", "/api/me").header("Cookie", "todo_session=" + cookie);

    assertEquals("urn:todo:problem:not-signed-in", type(call));
  }

  @Test
  void the_cookie_is_as_good_as_the_header() {
    var call = Call.of("GET", "/api/me").header("Cookie", "todo_session=" + ada.api().token());

    assertEquals(ada.email(), anybody.send(call).expect(200).json().get("email").asString());
  }

  @Test
  void a_token_with_another_name_in_it_is_nobodys() {
    var claims = claims().put("sub", bob.id().toString());

    anybody.as(header() + "." + encode(claims) + "." + signature()).get("/api/me").expect(401);
  }

  @Test
  void a_token_without_a_signature_is_nobodys() {
    var header = Json.object().put("alg", "none").put("typ", "JWT");

    anybody.as(encode(header) + "." + encode(claims()) + ".").get("/api/me").expect(401);
    anybody.as(header() + "." + encode(claims()) + ".").get("/api/me").expect(401);
  }

  @Test
  void a_token_is_nobodys_when_its_time_is_over(SharedServer.Running system) throws Exception {
    var data = system.server().data();
    var now = Instant.now().getEpochSecond();
    var good = ExpiredToken.sign(data, header(), claims().toString());
    var old = claims().put("iat", now - 7_200).put("nbf", now - 7_200).put("exp", now - 3_600);

    anybody.as(good).get("/api/me").expect(200);
    anybody.as(ExpiredToken.sign(data, header(), old.toString())).get("/api/me").expect(401);
  }

  @Test
  void a_ticket_for_a_window_is_no_token() {
    var ticket = ada.api().post("/api/ws-ticket").expect(200).json().get("ticket").asString();

    anybody.as(ticket).get("/api/me").expect(401);
  }

  @Test
  void the_token_of_a_deleted_account_is_nobodys() {
    ada.api().delete("/api/me").expect(204);

    ada.api().get("/api/me").expect(401);
    ada.api().post("/api/tasks", Json.of("title", "From beyond")).expect(401);
    ada.api().post("/api/ws-ticket").expect(401);
  }

  @Test
  void wrong_passwords_are_slowed_down_and_the_right_one_too() {
    var guess = Json.object().put("email", ada.email()).put("password", "wrong horse").toString();
    var status = 401;
    for (var attempt = 0; attempt < 30 && status == 401; attempt++) {
      status = anybody.post("/api/auth/login", guess).status();
    }

    assertEquals(429, status);
    anybody.post("/api/auth/login", guess).expect(429);
  }

  private String type(Call call) {
    return anybody.send(call).expect(401).json().get("type").asString();
  }

  private String header() {
    return ada.api().token().split("\\.")[0];
  }

  private ObjectNode claims() {
    var payload = Base64.getUrlDecoder().decode(ada.api().token().split("\\.")[1]);
    return (ObjectNode) Json.read(new String(payload, StandardCharsets.UTF_8));
  }

  private String signature() {
    return ada.api().token().split("\\.")[2];
  }

  private static String encode(ObjectNode part) {
    var bytes = part.toString().getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
