package com.todo.adapters.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://ann:p%40ss+word@db.example:6543/household",
        "postgres://ann:p%40ss+word@db.example:6543/household",
        "jdbc:postgresql://ann:p%40ss+word@db.example:6543/household",
        "jdbc:postgresql://db.example:6543/household?user=ann&password=p%40ss%2Bword",
      })
  void reads_every_usual_form(String url) {
    assertEquals(
        new DatabaseAddress("db.example", 6543, "household", "ann", "p@ss+word", Map.of()),
        DatabaseAddress.parse(url));
  }

  @Test
  void knows_the_usual_port_and_keeps_parameters() {
    var address = DatabaseAddress.parse("postgresql://ann:x@db.example/household?sslmode=require");

    assertEquals(5432, address.port());
    assertEquals(Map.of("sslmode", "require"), address.parameters());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://ann:geheim@db/household",
        "postgresql://db/household",
        "postgresql://ann:geheim@db",
        "postgresql://ann:geheim @db/household",
        "geheim",
        "",
      })
  void refuses_what_is_none_without_repeating_it(String url) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> DatabaseAddress.parse(url));

    assertFalse(refusal.getMessage().contains("geheim"), refusal.getMessage());
  }

  @Test
  void is_read_again_from_its_own_url() {
    var parameters = Map.of("sslmode", "require", "options", "-c a=b&c");
    var address =
        new DatabaseAddress("db.example", 6543, "house hold", "ann", "p@s/+ ?", parameters);

    assertEquals(address, DatabaseAddress.parse(address.url()));
  }

  @Test
  void does_not_show_its_password() {
    var address = DatabaseAddress.parse("postgresql://ann:geheim@db.example/household");

    assertEquals("ann@db.example:5432/household", address.toString());
  }
}
