package com.todo.adapters.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A statement in the database's own words, with a value for each question mark in turn. */
public final class Sql {

  private Sql() {}

  public static int execute(EntityManager entities, String statement, Object... values) {
    return bound(entities.createNativeQuery(numbered(statement)), values).executeUpdate();
  }

  /** Rows of several columns. */
  @SuppressWarnings("unchecked")
  public static List<Object[]> rows(EntityManager entities, String query, Object... values) {
    return bound(entities.createNativeQuery(numbered(query)), values).getResultList();
  }

  /** The only value of the only row. */
  public static Object value(EntityManager entities, String query, Object... values) {
    return bound(entities.createNativeQuery(numbered(query)), values).getSingleResult();
  }

  /** Rows that are entities. */
  @SuppressWarnings("unchecked")
  public static <T> List<T> entities(
      EntityManager entities, Class<T> type, String query, Object... values) {
    return bound(entities.createNativeQuery(numbered(query), type), values).getResultList();
  }

  /** Many values as one, which {@code string_to_array(?, ',')} takes apart. */
  public static String joined(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(","));
  }

  /** Waits until nobody else holds this lock, and holds it until the transaction ends. */
  public static void lock(EntityManager entities, String name) {
    rows(entities, "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 0))", name);
  }

  /** Holds this lock until the transaction ends, if nobody else holds it; says whether it does. */
  public static boolean tryLock(EntityManager entities, String name) {
    var query = "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))";
    return (Boolean) value(entities, query, name);
  }

  public static long number(Object value) {
    return ((Number) value).longValue();
  }

  public static Instant instant(Object value) {
    return value instanceof Timestamp time
        ? time.toInstant()
        : ((OffsetDateTime) value).toInstant();
  }

  private static Query bound(Query query, Object... values) {
    for (var i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i] instanceof Instant at ? utc(at) : values[i]);
    }
    return query;
  }

  /**
   * JDBC has no instant; this is the type that it maps to a time with zone. What the database
   * cannot hold is cut off as it is everywhere else: the driver would round, and times would
   * differ.
   */
  private static OffsetDateTime utc(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  /** JPA counts its parameters. */
  private static String numbered(String statement) {
    var text = new StringBuilder();
    var count = 0;
    for (var c : statement.toCharArray()) {
      text.append(c);
      if (c == '?') {
        text.append(++count);
      }
    }
    return text.toString();
  }
}
