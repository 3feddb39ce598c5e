package com.todo.adapters.database;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a database is, and who calls. */
public record DatabaseAddress(
    String host,
    int port,
    String database,
    String user,
    String password,
    Map<String, String> parameters) {

  public DatabaseAddress {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(database, "database");
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(password, "password");
    parameters = Map.copyOf(parameters);
  }

  /**
   * Reads {@code postgresql://user:password@host:port/database?sslmode=require}, also with {@code
   * jdbc:} before it and with user and password among the parameters.
   *
   * @throws IllegalArgumentException if something is missing; the message repeats no password
   */
  public static DatabaseAddress parse(String url) {
    var uri = parsed(url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url);
    var parameters = parameters(uri);
    var userInfo = Objects.requireNonNullElse(uri.getRawUserInfo(), "").split(":", 2);
    var user = parameters.getOrDefault("user", decoded(userInfo[0]));
    var password =
        parameters.getOrDefault("password", userInfo.length == 2 ? decoded(userInfo[1]) : "");
    parameters.keySet().removeAll(java.util.Set.of("user", "password"));
    var path = Objects.requireNonNullElse(uri.getPath(), "");
    if (uri.getHost() == null || path.length() < 2 || user.isEmpty()) {
      throw malformed();
    }
    var port = uri.getPort() < 0 ? 5432 : uri.getPort();
    return new DatabaseAddress(uri.getHost(), port, path.substring(1), user, password, parameters);
  }

  private static URI parsed(String url) {
    try {
      var uri = URI.create(url);
      if ("postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme())) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Its message would repeat the password.
    }
    throw malformed();
  }

  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException(
        "the address of a database must look like postgresql://user:password@host:5432/database");
  }

  private static Map<String, String> parameters(URI uri) {
    var parameters = new LinkedHashMap<String, String>();
    if (uri.getRawQuery() != null) {
      for (var pair : uri.getRawQuery().split("&")) {
        var parts = pair.split("=", 2);
        parameters.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  public DatabaseAddress as(String otherUser, String otherPassword) {
    return new DatabaseAddress(host, port, database, otherUser, otherPassword, parameters);
  }

  public DatabaseAddress in(String otherDatabase) {
    return new DatabaseAddress(host, port, otherDatabase, user, password, parameters);
  }

  /** As {@link #parse} reads it, and so with the password. */
  public String url() {
    var url = new StringBuilder("postgresql://%s:%s@".formatted(encoded(user), encoded(password)));
    url.append("%s:%d/%s".formatted(host, port, encoded(database)));
    var separator = '?';
    for (var each : new TreeMap<>(parameters).entrySet()) {
      url.append(separator).append(encoded(each.getKey())).append('=');
      url.append(encoded(each.getValue()));
      separator = '&';
    }
    return url.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  public PGSimpleDataSource dataSource() {
    var source = new PGSimpleDataSource();
    source.setServerNames(new String[] {host});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(user);
    source.setPassword(password);
    parameters.forEach(
        (name, value) -> {
          try {
            source.setProperty(name, value);
          } catch (java.sql.SQLException e) {
            throw new IllegalArgumentException("unusable database parameter " + name, e);
          }
        });
    return source;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "%s@%s:%d/%s".formatted(user, host, port, database);
  }
}
