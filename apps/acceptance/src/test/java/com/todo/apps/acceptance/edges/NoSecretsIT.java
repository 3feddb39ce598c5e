package com.todo.apps.acceptance.edges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.server.OnFiveServers;
import com.todo.apps.acceptance.server.SharedFiveServers;
import com.todo.infra.dapr.App;
import com.todo.infra.dapr.Checkout;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No secret is where it does not belong: in the logs of all parts, or in what images are made of.
 */
@OnFiveServers
class NoSecretsIT {
  private static final String PASSWORD = "a password that nobody else has";

  @Test
  void no_log_has_one(SharedFiveServers.Running running) throws IOException {
    var secrets = secretsOf(running);
    secrets.addAll(secretsOfSomebody(running));
    assertEquals(11, secrets.size());

    var logs =
        filesUnder(data(running)).stream()
            .filter(file -> file.toString().endsWith(".log"))
            .toList();

    assertFalse(logs.isEmpty());
    assertEquals(List.of(), telling(logs, secrets));
  }

  @Test
  void no_image_has_one(SharedFiveServers.Running running) throws IOException {
    var secrets = secretsOf(running);
    secrets.add("-----BEGIN PRIVATE KEY-----\nM");
    var root = Checkout.here().root();
    var parts =
        Stream.of(
            "apps/chat-api",
            "apps/notification",
            "apps/recurring-task",
            "apps/audit",
            "apps/websocket",
            "infra/preparation",
            "frontend");

    var files = parts.flatMap(part -> filesUnder(root.resolve(part).resolve("target")).stream());

    assertEquals(List.of(), telling(files.toList(), secrets));
  }

  /** Those that the system was given: of a key its second line, of an address its password. */
  private static Set<String> secretsOf(SharedFiveServers.Running running) throws IOException {
    var secrets = new TreeSet<String>();
    var file = Json.read(Files.readString(data(running).resolve("secrets.json")));
    file.properties().stream()
        .filter(entry -> !entry.getKey().endsWith("-public-key"))
        .map(entry -> entry.getValue().asString())
        .map(NoSecretsIT::secretIn)
        .forEach(secrets::add);
    return secrets;
  }

  /** Everything that the system keeps: logs are in it, and so is the file of secrets. */
  private static Path data(SharedFiveServers.Running running) {
    return running.system().replica(App.CHAT_API).app().log().getParent().getParent();
  }

  private static String secretIn(String value) {
    if (value.startsWith("postgresql:")) {
      return URI.create(value).getUserInfo().split(":")[1];
    }
    return value.startsWith("-----") ? value.split("\n")[1] : value;
  }

  private static Set<String> secretsOfSomebody(SharedFiveServers.Running running) {
    var anybody = running.anybody();
    var account = Json.object().put("email", "ann-" + System.nanoTime() + "@example.org");
    var session =
        anybody
            .post("/api/auth/register", account.put("password", PASSWORD).toString())
            .expect(201)
            .json();
    var ann = anybody.as(session.at("/token").asString());
    var ticket = ann.post("/api/ws-ticket").expect(200).json().get("ticket").asString();
    anybody.get("/api/tasks?ticket=" + ticket).expect(401);
    return Set.of(PASSWORD, ann.token(), ticket);
  }

  private static List<Path> filesUnder(Path directory) {
    try (var files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> telling(List<Path> files, Set<String> secrets) throws IOException {
    var found = new TreeSet<String>();
    for (var file : files) {
      var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      secrets.stream().filter(text::contains).forEach(s -> found.add(file + ": " + s));
    }
    return List.copyOf(found);
  }
}
