package com.todo.apps.acceptance.edges.bad;

import com.todo.apps.acceptance.http.Call;
import com.todo.apps.acceptance.http.Json;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Accounts that cannot be. */
final class BadAccounts {

  private BadAccounts() {}

  static Stream<BadCall> toRegister(String taken) {
    var refused =
        Stream.of(
                "{}",
                "[]",
                account("not an address", "correct horse").toString(),
                account("a@b@c", "correct horse").toString(),
                account("", "correct horse").toString(),
                account("x".repeat(300) + "@example.org", "correct horse").toString(),
                account("eve@example.org\u0000", "correct horse").toString(),
                account("eve@example.org", "short").toString(),
                account("eve@example.org", "x".repeat(201)).toString(),
                account("eve@example.org", "correct horse").put("administrator", true).toString(),
                account("eve@example.org", "correct horse").put("time_zone", "Mars").toString(),
                account("eve@example.org", "correct horse")
                    .put("display_name", "x".repeat(101))
                    .toString())
            .map(body -> BadCall.of("register " + body, register(body), 400));
    var twice =
        BadCall.of("a taken address", register(account(taken, "correct horse").toString()), 409);
    return Stream.concat(refused, Stream.of(twice));
  }

  static Stream<BadCall> toSignIn(String known) {
    return Stream.of(
        BadCall.of("no password", login(Json.of("email", known)), 400),
        BadCall.of("a wrong password", login(account(known, "wrong horse").toString()), 401),
        BadCall.of(
            "an unknown address",
            login(account("nobody@example.org", "correct horse").toString()),
            401),
        BadCall.of("a password with NUL", login(account(known, "a\u0000b").toString()), 400, 401));
  }

  static Stream<BadCall> toSettle() {
    return Stream.of(
            "[]",
            "{\"time_zone\":null}",
            "{\"time_zone\":\"Mars\"}",
            "{\"locale\":null}",
            "{\"locale\":\"not a language\"}",
            "{\"display_name\":7}",
            "{\"administrator\":true}",
            "{\"email\":\"other@example.org\"}")
        .map(body -> BadCall.of("settings " + body, settings(body), 400));
  }

  private static ObjectNode account(String email, String password) {
    return Json.object().put("email", email).put("password", password);
  }

  private static Call register(String body) {
    return Call.of("POST", "/api/auth/register").json(body);
  }

  private static Call login(String body) {
    return Call.of("POST", "/api/auth/login").json(body);
  }

  private static Call settings(String body) {
    return Call.of("PATCH", "/api/me").text("application/merge-patch+json", body);
  }
}
