package com.todo.apps.acceptance.edges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.Soon;
import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.Call;
import com.todo.apps.acceptance.http.Contract;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.Reply;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.server.SharedServer;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The server offers what is written down, and nothing else.
 *
 * <p>{@link Api} holds each answer that any test here gets against the contract; this test walks
 * where the others do not come by.
 */
@ExtendWith(SharedServer.class)
class ContractIT {
  private Api anybody;
  private SignedUp administrator;
  private SignedUp ada;

  @BeforeEach
  void ada(SharedServer.Running system) {
    anybody = system.anybody();
    administrator = system.founder();
    ada = anybody.register("Ada");
  }

  @Test
  void serves_the_contract_as_it_was_written() {
    var served = anybody.get("/openapi").expect(200).body();

    assertEquals(operations(Contract.OPENAPI.document()), operations(yaml(served)));
    assertEquals(
        Contract.OPENAPI.document().at("/components/schemas"),
        yaml(served).at("/components/schemas"));
  }

  @Test
  void answers_every_call_that_reads_as_written() {
    var task = ada.add("Water the ficus");
    ada.api().post("/api/chat", Json.of("message", "show all tasks")).expect(200);

    Operation.all()
        .filter(o -> o.method().equals("GET") && !o.namesSomething() && !o.isForAdministrators())
        .forEach(o -> ada.api().send(o.on(task)).expect(200));
    Operation.all()
        .filter(o -> o.method().equals("GET") && !o.namesSomething())
        .forEach(o -> administrator.api().send(o.on(task)).expect(200));
    Soon.that(() -> ada.api().get("/audit/tasks/" + task).expect(200));
  }

  @Test
  void answers_the_examples_of_the_contract_as_written() {
    for (var path : List.of("/api/tasks", "/api/tasks/quick", "/api/tasks/parse", "/api/chat")) {
      var operation =
          Operation.all().filter(o -> o.toString().equals("POST " + path)).findFirst().get();
      var status = ada.api().send(operation.on("")).status();
      assertTrue(status == 200 || status == 201, operation + " answered " + status);
    }
  }

  @Test
  void takes_back_what_it_gave() {
    var task = ada.add("Water the ficus");

    ada.api().post("/api/tasks/" + task + "/complete").expect(200);
    ada.api().post("/api/tasks/" + task + "/complete").expect(200);
    ada.api().post("/api/tasks/" + task + "/reopen").expect(200);
    ada.api().delete("/api/tasks/" + task).expect(204);
    ada.api().delete("/api/tasks/" + task).expect(404);
    ada.api().post("/api/tasks/" + task + "/complete").expect(409);
    ada.api().get("/api/tasks/" + task).expect(404);
    ada.api().post("/api/tasks/" + task + "/restore").expect(200);

    assertEquals(5, ada.sequence());
  }

  @Test
  void answers_a_repeated_key_with_the_first_answer() {
    var call =
        Call.of("POST", "/api/tasks")
            .json(Json.of("title", "Once"))
            .header("Idempotency-Key", "the same");

    var first = ada.api().send(call).expect(201);
    var again = ada.api().send(call).expect(201);

    assertEquals(first.json().get("id"), again.json().get("id"));
    assertEquals(first.header("Location"), again.header("Location"));
    assertEquals(1, ada.sequence());
  }

  @Test
  void lets_the_faster_editor_win() {
    var task = ada.add("Water the ficus");
    var edit =
        Call.of("PATCH", "/api/tasks/" + task)
            .text("application/merge-patch+json", Json.of("title", "Water the fern"))
            .header("If-Match", "\"1\"");

    assertEquals("\"2\"", ada.api().send(edit).expect(200).header("ETag"));
    ada.api().send(edit).expect(412);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/health/started"})
  void says_who_it_is_and_that_it_is_well(String path) {
    var health = anybody.get(path).expect(200).json();

    assertEquals("UP", health.get("status").asString());
    var data = Json.stream(health.get("checks")).map(check -> check.path("data")).toList();
    assertTrue(data.stream().anyMatch(d -> d.has("service") && d.has("version")), health::toString);
  }

  @ParameterizedTest
  @CsvSource({"outbox_depth", "events_delivered", "windows_open", "REST_request"})
  void counts_what_its_keepers_watch(String metric) {
    var metrics = anybody.get("/metrics").expect(200).body();

    assertTrue(metrics.lines().anyMatch(line -> line.matches(metric + ".*")), metrics);
  }

  @Test
  void complains_about_answers_that_are_not_in_the_contract() {
    var type = Map.of("Content-Type", List.of("application/json"));
    var headers = HttpHeaders.of(type, (name, value) -> true);
    var call = Call.of("GET", "/api/changes?since=0");

    for (var body :
        List.of("{}", "{\"events\":[],\"sequence\":0,\"more\":false,\"secret\":1}", "[]")) {
      var reply = new Reply(call, 200, headers, body);
      assertThrows(AssertionError.class, () -> Contract.OPENAPI.check(reply), body);
    }
    var unheardOf = new Reply(call, 299, headers, "{}");
    assertThrows(AssertionError.class, () -> Contract.OPENAPI.check(unheardOf));
    assertFalse(operations(Contract.OPENAPI.document()).isEmpty());
  }

  private static TreeSet<String> operations(JsonNode document) {
    var all = new TreeSet<String>();
    document
        .get("paths")
        .propertyStream()
        .forEach(
            path ->
                path.getValue()
                    .propertyStream()
                    .filter(operation -> operation.getValue().has("operationId"))
                    .forEach(
                        operation ->
                            all.add(
                                operation.getKey()
                                    + " "
                                    + path.getKey()
                                    + " "
                                    + operation.getValue().get("operationId").asString())));
    return all;
  }

  private static JsonNode yaml(String text) {
    return YAMLMapper.builder().build().readTree(text);
  }
}
