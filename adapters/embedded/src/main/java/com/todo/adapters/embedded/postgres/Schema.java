package com.todo.adapters.embedded.postgres;

import org.flywaydb.core.Flyway;

/** The tables, brought up to date by the migrations on the class path. */
final class Schema {
  private Schema() {}

  static void bringUpToDate(DatabaseAddress owner) {
    Flyway.configure()
        .dataSource(owner.dataSource())
        .locations("classpath:db/migration")
        .defaultSchema("todo")
        .createSchemas(false)
        .load()
        .migrate();
  }
}
