package com.todo.infra.preparation;

import com.todo.adapters.database.DatabaseAddress;
import com.todo.adapters.database.Passwords;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Who may make roles and tables in the database. */
final class Administrator {
  /** The password of a database that is the installation's own. */
  static final String PASSWORD = "database-admin-password";

  private static final String ADDRESS = "database-admin-url";

  private Administrator() {}

  /**
   * Finds the administrator's address: in {@code TODO_DATABASE_ADMIN_URL}, in the secret {@code
   * database-admin-url}, or, with {@code TODO_DATABASE=host:port/name}, with a password that is
   * drawn once and kept for the database to read.
   *
   * @throws IllegalArgumentException if there is none of these, or it is malformed
   */
  static DatabaseAddress find(Map<String, String> environment, SecretStore secrets)
      throws IOException {
    var given = Optional.ofNullable(environment.get("TODO_DATABASE_ADMIN_URL"));
    var known = given.isPresent() ? given : secrets.find(ADDRESS);
    if (known.isPresent()) {
      return DatabaseAddress.parse(known.get());
    }
    var own = environment.get("TODO_DATABASE");
    if (own == null) {
      throw new IllegalArgumentException(
          "Nobody says where the database is: put the address of its administrator, like"
              + " postgresql://user:password@host:5432/database, into the secret "
              + ADDRESS);
    }
    return DatabaseAddress.parse("postgresql://postgres@" + own).as("postgres", password(secrets));
  }

  private static String password(SecretStore secrets) throws IOException {
    var kept = secrets.find(PASSWORD);
    if (kept.isPresent()) {
      return kept.get();
    }
    var fresh = Passwords.fresh();
    secrets.keep(PASSWORD, fresh);
    return fresh;
  }
}
