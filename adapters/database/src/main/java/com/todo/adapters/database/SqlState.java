package com.todo.adapters.database;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** Reasons for which the database refuses a statement, as the SQL standard numbers them. */
public final class SqlState {
  public static final String FOREIGN_KEY_VIOLATION = "23503";
  public static final String UNIQUE_VIOLATION = "23505";

  private SqlState() {}

  /** The reason behind this exception; empty if it did not come from the database. */
  public static String of(PersistenceException exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused && refused.getSQLState() != null) {
        return refused.getSQLState();
      }
    }
    return "";
  }
}
