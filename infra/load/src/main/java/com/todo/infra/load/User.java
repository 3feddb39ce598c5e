package com.todo.infra.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;

/** Somebody who is signed in, with a connection of their own. */
final class User implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Connection connection;
  private final String token;
  private final String id;
  private final boolean administrator;

  private User(Connection connection, JsonNode session) {
    this.connection = connection;
    this.token = session.get("token").asText();
    this.id = session.at("/user/id").asText();
    this.administrator = session.at("/user/administrator").asBoolean();
  }

  /** Opens an account that nobody has. */
  static User register(URI server) throws IOException {
    return enter(server, "register", "load-" + UUID.randomUUID() + "@example.org", "load program");
  }

  static User logIn(URI server, String email, String password) throws IOException {
    return enter(server, "login", email, password);
  }

  private static User enter(URI server, String how, String email, String password)
      throws IOException {
    var connection = new Connection(server);
    var body = JSON.createObjectNode().put("email", email).put("password", password).toString();
    var response = connection.send("POST", "/api/auth/" + how, "", body);
    if (response.status() >= 300) {
      throw new IOException(how + " answered " + response);
    }
    return new User(connection, JSON.readTree(response.body()));
  }

  String id() {
    return id;
  }

  boolean isAdministrator() {
    return administrator;
  }

  /** Sends a request that must succeed. */
  String send(String method, String path, String body) throws IOException {
    var response = connection.send(method, path, token, body);
    if (response.status() >= 300) {
      throw new IOException(method + " " + path + " answered " + response);
    }
    return response.body();
  }

  JsonNode read(String path) throws IOException {
    return JSON.readTree(send("GET", path, ""));
  }

  /** Adds a task and gives its id. */
  String add(String title) throws IOException {
    var answer = send("POST", "/api/tasks", title(title));
    return JSON.readTree(answer).get("id").asText();
  }

  static String title(String title) {
    return JSON.createObjectNode().put("title", title).toString();
  }

  String ticket() throws IOException {
    return JSON.readTree(send("POST", "/api/ws-ticket", "")).get("ticket").asText();
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
