package com.todo.apps.acceptance.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One request over HTTP, as raw as a test wants it. */
public record Call(String method, String path, List<Header> headers, byte[] body) {

  /** A header line of the request. */
  public record Header(String name, String value) {}

  public static Call of(String method, String path) {
    return new Call(method, path, List.of(), new byte[0]);
  }

  public Call header(String name, String value) {
    var all = new ArrayList<>(headers);
    all.add(new Header(name, value));
    return new Call(method, path, List.copyOf(all), body);
  }

  public Call json(String text) {
    return text("application/json", text);
  }

  public Call text(String contentType, String text) {
    return header("Content-Type", contentType).bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public Call bytes(byte[] other) {
    return new Call(method, path, headers, other);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
