package com.todo.adapters.rest.tasks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The resources offer what the written contract promises, and nothing else. */
class TasksContractTest {
  private static final Pattern PATH = Pattern.compile("  (/\\S+):");
  private static final Pattern METHOD = Pattern.compile("    (get|put|post|patch|delete):");

  @Test
  void offers_every_call_that_is_written_down_and_no_other() throws IOException {
    assertFalse(written().isEmpty());
    assertEquals(written().keySet(), offered(method -> true).keySet());
  }

  @Test
  void asks_to_sign_in_unless_it_is_written_down_that_it_does_not() throws IOException {
    var open = new TreeMap<>(written());
    open.values().removeIf(operation -> !operation.contains("      security: []\n"));

    assertEquals(
        open.keySet(), offered(method -> method.isAnnotationPresent(PermitAll.class)).keySet());
  }

  @Test
  void looks_up_the_account_of_whoever_has_to_be_signed_in() {
    var looked = offered(m -> m.getDeclaringClass().isAnnotationPresent(WithOwner.class));

    assertEquals(
        offered(method -> !method.isAnnotationPresent(PermitAll.class)).keySet(), looked.keySet());
  }

  @Test
  void keeps_for_administrators_what_is_written_down_to_be_theirs() throws IOException {
    var kept = new TreeMap<>(written());
    kept.values().removeIf(operation -> !operation.contains("        '403':"));

    assertEquals(
        kept.keySet(), offered(method -> method.isAnnotationPresent(RolesAllowed.class)).keySet());
  }

  /** Each call under /api, with the lines that describe it. */
  private static Map<String, String> written() throws IOException {
    try (var contract = TasksContractTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      var calls = new TreeMap<String, String>();
      var path = "";
      var call = "";
      for (var line : new String(contract.readAllBytes(), UTF_8).lines().toList()) {
        var isPath = PATH.matcher(line);
        var isMethod = METHOD.matcher(line);
        if (isPath.matches()) {
          path = isPath.group(1);
        } else if (isMethod.matches() && path.startsWith("/api/")) {
          call = isMethod.group(1).toUpperCase() + " " + path;
        } else if (line.matches("\\S.*")) {
          path = "";
        }
        if (path.startsWith("/api/") && !call.isEmpty() && call.endsWith(" " + path)) {
          calls.merge(call, line + "\n", String::concat);
        }
      }
      return calls;
    }
  }

  private static Map<String, Method> offered(Predicate<Method> which) {
    var calls = new TreeMap<String, Method>();
    var root = TasksApplication.class.getAnnotation(ApplicationPath.class).value();
    for (var resource : new TasksApplication().getClasses()) {
      for (var method : resource.getDeclaredMethods()) {
        verb(method)
            .filter(verb -> which.test(method))
            .forEach(verb -> calls.put(verb + " " + root + path(resource, method), method));
      }
    }
    return calls;
  }

  private static Stream<String> verb(Method method) {
    return Stream.of(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .map(HttpMethod::value);
  }

  private static String path(Class<?> resource, Method method) {
    var whole = path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
    return whole.replaceAll("\\{(\\w+):[^}]+}}?", "{$1}");
  }

  private static String path(Path path) {
    return path == null || path.value().equals("/") ? "" : path.value();
  }
}
