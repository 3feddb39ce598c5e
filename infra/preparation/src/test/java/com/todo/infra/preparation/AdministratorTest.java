package com.todo.infra.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdministratorTest {
  @TempDir Path directory;
  private SecretStore secrets;

  @BeforeEach
  void has_secrets() {
    secrets = new SecretsFile(directory.resolve("secrets.json"));
  }

  @Test
  void is_the_one_of_the_environment_or_else_of_the_secret() throws IOException {
    secrets.keep("database-admin-url", "postgresql://kept:x@db/household");
    var given = Map.of("TODO_DATABASE_ADMIN_URL", "postgresql://given:x@db/household");

    assertEquals("given", Administrator.find(given, secrets).user());
    assertEquals("kept", Administrator.find(Map.of(), secrets).user());
  }

  @Test
  void of_a_database_of_its_own_gets_a_password_that_is_kept() throws IOException {
    var own = Map.of("TODO_DATABASE", "postgres:5433/todo");

    var found = Administrator.find(own, secrets);

    assertEquals("postgres@postgres:5433/todo", found.toString());
    assertEquals(found.password(), secrets.find("database-admin-password").orElseThrow());
    assertEquals(found, Administrator.find(own, secrets));
  }

  @Test
  void is_missed_with_a_word_about_where_to_name_it() {
    var refusal =
        assertThrows(IllegalArgumentException.class, () -> Administrator.find(Map.of(), secrets));

    assertTrue(refusal.getMessage().contains("database-admin-url"), refusal.getMessage());
  }
}
