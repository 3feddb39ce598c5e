package com.todo.adapters.cloudevents;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The files in which the contract is written down. */
final class Contract {
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private Contract() {}

  static String file(String path) {
    try (var in = Contract.class.getResourceAsStream("/" + path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the schema of this type finds wrong with an event. */
  static List<String> faults(String type, String event) {
    return SCHEMAS
        .getSchema(SchemaLocation.of("classpath:contract/schemas/" + type + ".json"))
        .validate(event, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
