package com.todo.adapters.embedded.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyPairTest {
  @TempDir private Path directory;

  @Test
  void is_made_once() {
    var files = new SecretFiles(directory.resolve("secrets"));

    new SigningKeyPair(files).makeUnlessThere();
    var first = files.find("jwt-private-key").orElseThrow();
    new SigningKeyPair(files).makeUnlessThere();

    assertEquals(Optional.of(first), files.find("jwt-private-key"));
    assertTrue(files.find("jwt-public-key").orElseThrow().contains("PUBLIC KEY"));
  }

  @Test
  void is_made_anew_when_half_of_it_is_missing() throws IOException {
    var files = new SecretFiles(directory.resolve("secrets"));
    new SigningKeyPair(files).makeUnlessThere();
    var first = files.find("jwt-private-key");

    Files.delete(directory.resolve("secrets/jwt-public-key"));
    new SigningKeyPair(files).makeUnlessThere();

    assertNotEquals(first, files.find("jwt-private-key"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void is_readable_by_its_owner_alone() throws IOException {
    new SigningKeyPair(new SecretFiles(directory.resolve("secrets"))).makeUnlessThere();

    assertEquals("rwx------", permissions("secrets"));
    assertEquals("rw-------", permissions("secrets/jwt-private-key"));
    assertEquals("rw-------", permissions("secrets/jwt-public-key"));
  }

  @Test
  void secrets_have_names_and_no_paths() {
    var files = new SecretFiles(directory);

    assertThrows(IllegalArgumentException.class, () -> files.find("../jwt-private-key"));
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(name)));
  }
}
