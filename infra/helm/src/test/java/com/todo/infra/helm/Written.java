package com.todo.infra.helm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Objects that tests bring along. */
final class Written {

  private Written() {}

  static List<Manifest> in(String name) {
    try (var in = Written.class.getResourceAsStream(name)) {
      return Manifest.all(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }
}
