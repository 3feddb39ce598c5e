package com.todo.adapters.database;

import org.flywaydb.core.Flyway;

/** The tables, brought up to date by the migrations on the class path. */
public final class Schema {
  private Schema() {}

  public static void bringUpToDate(DatabaseAddress owner) {
    Flyway.configure()
        .dataSource(owner.dataSource())
        .locations("classpath:db/migration")
        .defaultSchema("todo")
        .createSchemas(false)
        .load()
        .migrate();
  }
}
