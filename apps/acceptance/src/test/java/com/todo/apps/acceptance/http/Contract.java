package com.todo.apps.acceptance.http;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The written contract of the HTTP interface, and whether an answer keeps it. */
public final class Contract {
  public static final Contract OPENAPI = new Contract();

  private static final String DOCUMENT = "urn:todo:openapi";
  private static final String PROBLEM = "/components/schemas/Problem";

  /** Besides the answers of each call, these may come from any. */
  private static final Set<Integer> FROM_ANY_CALL =
      Set.of(400, 401, 405, 406, 413, 414, 415, 431, 500, 503);

  private final String text = read();
  private final JsonNode document = YAMLMapper.builder().build().readTree(text);
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          b -> b.schemas(Map.of(DOCUMENT, Closed.objects(document).toString())));
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  private Contract() {}

  public String text() {
    return text;
  }

  public JsonNode document() {
    return document;
  }

  /** Complains about an answer that the contract does not know. */
  public void check(Reply reply) {
    var path = PathTemplate.find(document.get("paths"), reply.call().path());
    path.ifPresent(template -> check(reply, template));
  }

  private void check(Reply reply, String template) {
    var method = reply.call().method().toLowerCase();
    var operation = document.get("paths").get(template).get(method);
    if (operation == null) {
      return;
    }
    var pointer = "/paths/" + escape(template) + "/" + method + "/responses/" + reply.status();
    var response = operation.get("responses").get("" + reply.status());
    if (response == null && FROM_ANY_CALL.contains(reply.status())) {
      checkBody(reply, "application/problem+json", PROBLEM);
      return;
    }
    insist(response != null, "an answer that is not in the contract", reply);
    if (response.has("$ref")) {
      pointer = response.get("$ref").asString().substring(1);
      response = document.at(pointer);
    }
    if (response.has("headers")) {
      for (var header : response.get("headers").propertyNames()) {
        insist(!reply.header(header).isEmpty(), "no header " + header, reply);
      }
    }
    if (!response.has("content")) {
      insist(reply.body().isEmpty(), "a body where none belongs", reply);
      return;
    }
    var type = response.get("content").propertyNames().iterator().next();
    checkBody(reply, type, pointer + "/content/" + escape(type) + "/schema");
  }

  private void checkBody(Reply reply, String type, String pointer) {
    insist(reply.mediaType().equals(type), "not of type " + type, reply);
    var schema =
        schemas.computeIfAbsent(
            pointer, p -> registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + p)));
    var errors =
        schema.validate(
            reply.body(),
            InputFormat.JSON,
            run -> run.executionConfig(c -> c.formatAssertionsEnabled(true)));
    insist(errors.isEmpty(), errors.toString(), reply);
  }

  private static void insist(boolean kept, String complaint, Reply reply) {
    if (!kept) {
      throw new AssertionError(complaint + ": " + reply);
    }
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String read() {
    try (var in = Contract.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
