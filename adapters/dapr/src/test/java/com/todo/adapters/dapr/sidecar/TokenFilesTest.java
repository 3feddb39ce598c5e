package com.todo.adapters.dapr.sidecar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFilesTest {
  @TempDir Path directory;

  @Test
  void gives_each_token_from_the_file_of_its_name() throws IOException {
    Files.writeString(directory.resolve("DAPR_API_TOKEN"), "known to the sidecar\n");
    Files.writeString(directory.resolve("APP_API_TOKEN"), "known to us");
    var files = new TokenFiles(Optional.of(directory));

    assertEquals("known to the sidecar", files.getValue("DAPR_API_TOKEN"));
    assertEquals("known to us", files.getValue("APP_API_TOKEN"));
    assertNull(files.getValue("DAPR_HTTP_PORT"));
  }

  @Test
  void says_which_file_it_misses() {
    var files = new TokenFiles(Optional.of(directory));

    var refusal = assertThrows(UncheckedIOException.class, () -> files.getValue("DAPR_API_TOKEN"));

    assertEquals(
        "the token " + directory.resolve("DAPR_API_TOKEN") + " cannot be read",
        refusal.getMessage());
  }

  @Test
  void leaves_it_to_others_where_there_is_no_directory() {
    var files = new TokenFiles(Optional.empty());

    assertEquals(Set.of(), files.getPropertyNames());
    assertNull(files.getValue("DAPR_API_TOKEN"));
  }
}
