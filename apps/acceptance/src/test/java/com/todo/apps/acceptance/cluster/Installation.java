package com.todo.apps.acceptance.cluster;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.SignedUp;
import java.net.URI;
import java.util.UUID;

/** Where an installed system is, and who administers it, as system properties say. */
final class Installation {
  private static final String PASSWORD = "correct horse battery";

  private static final class Once {
    private static final SignedUp FOUNDER = findFounder();
  }

  private Installation() {}

  /**
   * The administrator at {@code todo.url}: {@code todo.admin}, an address that an earlier run
   * printed, or whoever registers now and is the first.
   */
  static SignedUp founder() {
    return Once.FOUNDER;
  }

  private static SignedUp findFounder() {
    var url = System.getProperty("todo.url");
    assertTrue(url != null, "say with -Dtodo.url=… where the page is");
    var api = Api.at(URI.create(url));
    var email = System.getProperty("todo.admin");
    var founder = email == null ? api.register("Founder") : signIn(api, email);
    assertTrue(founder.administrator(), "somebody else was first: name them with -Dtodo.admin=…");
    System.out.println("the administrator is " + founder.email());
    return founder;
  }

  private static SignedUp signIn(Api api, String email) {
    var who = Json.object().put("email", email).put("password", PASSWORD).toString();
    var session = api.post("/api/auth/login", who).expect(200).json();
    return new SignedUp(
        api.as(session.at("/token").asString()),
        UUID.fromString(session.at("/user/id").asString()),
        email,
        session.at("/user/administrator").asBoolean());
  }
}
