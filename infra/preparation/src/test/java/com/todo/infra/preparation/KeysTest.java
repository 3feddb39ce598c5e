package com.todo.infra.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
  @TempDir Path directory;

  @Test
  void makes_a_pair_for_sign_ins_and_for_each_caller() throws IOException {
    var secrets = new SecretsFile(directory.resolve("secrets.json"));

    Keys.make(secrets);

    for (var owner : new String[] {"jwt", "chat-api", "websocket-service"}) {
      var privateKey = secrets.find(owner + "-private-key").orElseThrow();
      var publicKey = secrets.find(owner + "-public-key").orElseThrow();
      assertTrue(privateKey.startsWith("-----BEGIN PRIVATE KEY-----\n"), owner);
      assertTrue(publicKey.startsWith("-----BEGIN PUBLIC KEY-----\n"), owner);
    }
  }

  @Test
  void keeps_those_that_are_there() throws IOException {
    var file = directory.resolve("secrets.json");
    var secrets = new SecretsFile(file);
    Keys.make(secrets);
    var before = Files.readString(file);

    Keys.make(secrets);

    assertEquals(before, Files.readString(file));
  }

  @Test
  void makes_a_pair_anew_whose_second_half_was_never_kept() throws IOException {
    var secrets = new SecretsFile(directory.resolve("secrets.json"));
    secrets.keep("jwt-private-key", "half");

    Keys.make(secrets);

    assertTrue(secrets.find("jwt-private-key").orElseThrow().contains("PRIVATE"));
  }
}
