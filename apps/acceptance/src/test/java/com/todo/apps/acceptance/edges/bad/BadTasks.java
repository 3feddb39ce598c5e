package com.todo.apps.acceptance.edges.bad;

import com.todo.apps.acceptance.http.Call;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Tasks that cannot be. */
final class BadTasks {

  private BadTasks() {}

  static Stream<BadCall> toAdd() {
    return Stream.of(
            notJson(),
            Stream.of("[]", "null", "7", "\"title\"", "{}", "[{\"title\":\"a\"}]"),
            members().map(member -> "{\"title\":\"Water the ficus\"," + member + "}"),
            titles().map(title -> "{\"title\":" + title + "}"))
        .flatMap(bodies -> bodies)
        .map(body -> BadCall.of("add " + body, add().json(body), 400));
  }

  static Stream<BadCall> toRead() {
    var ficus = "{\"title\":\"Water the ficus\"}";
    return Stream.of(
        BadCall.of("no content type", add().bytes(utf8(ficus)), 415),
        BadCall.of("as text", add().text("text/plain", ficus), 415),
        BadCall.of("as XML", add().text("application/xml", "<task/>"), 415),
        BadCall.of("as a form", add().text("application/x-www-form-urlencoded", "title=a"), 415),
        BadCall.of("as nothing known", add().text("nonsense", ficus), 400, 415),
        BadCall.of("not UTF-8", add().json("").bytes(brokenText()), 400),
        BadCall.of("ten megabytes", add().json(ofLength(10_000_000)), 400, 413),
        BadCall.of("an empty key", add().json(ficus).header("Idempotency-Key", ""), 400),
        BadCall.of("a long key", add().json(ficus).header("Idempotency-Key", "k".repeat(256)), 400),
        BadCall.of(
            "a very long key",
            add().json(ficus).header("Idempotency-Key", "k".repeat(5_000)),
            400));
  }

  private static Stream<String> notJson() {
    return Stream.of(
        "{",
        "title",
        "{title:\"a\"}",
        "{'title':'a'}",
        "{\"title\":\"a\"",
        "{\"title\":\"a\"} and more",
        "{\"title\":\"a\",}",
        "{\"title\":\"a\",\"title\":\"b\"}",
        "<html></html>",
        "[".repeat(20_000),
        "{\"a\":".repeat(10_000));
  }

  private static Stream<String> titles() {
    return Stream.of(
        "null",
        "7",
        "true",
        "[]",
        "{}",
        "\"\"",
        "\"   \"",
        "\"\\t\\n\"",
        "\"" + "x".repeat(501) + "\"",
        "\"nul \\u0000 nul\"",
        "\"bell \\u0007\"",
        "\"escape \\u001b[31m\"",
        "\"half a pair \\ud800\"",
        "\"raw \u0001\"");
  }

  private static Stream<String> members() {
    return Arrays.stream(
        """
        "colour":"red"
        "id":"0b9c2f4e-6f0c-4d0b-9a51-0b4f2a1f7c55"
        "status":"completed"
        "version":7
        "user_id":"0b9c2f4e-6f0c-4d0b-9a51-0b4f2a1f7c55"
        "description":7
        "description":"nul \\u0000"
        "due_date":"tomorrow"
        "due_date":"2026-02-30"
        "due_date":"2026-13-01"
        "due_date":"26-1-1"
        "due_date":"+123456-01-01"
        "due_date":20261125
        "due_date":["2026-11-25"]
        "due_time":"25:00"
        "due_time":"7:15"
        "due_time":"07:15:30"
        "due_time":"noon"
        "due_time":715
        "time_zone":"Mars/Olympus_Mons"
        "time_zone":""
        "time_zone":7
        "reminder_time":"yesterday"
        "reminder_time":"2026-11-25T09:00:00"
        "reminder_time":0
        "reminder_minutes_before":30
        "reminder_minutes_before":-1,"due_date":"2026-11-25","due_time":"07:15"
        "reminder_minutes_before":527041,"due_date":"2026-11-25","due_time":"07:15"
        "reminder_minutes_before":1.5,"due_date":"2026-11-25","due_time":"07:15"
        "reminder_minutes_before":"30","due_date":"2026-11-25","due_time":"07:15"
        "reminder_minutes_before":30,"due_date":"2026-11-25"
        "reminder_minutes_before":5,"reminder_time":"2026-11-25T09:00:00Z","due_date":"2026-11-25","due_time":"07:15"
        "recurrence_rule":{}
        "recurrence_rule":"daily"
        "recurrence_rule":{"frequency":"hourly"}
        "recurrence_rule":{"frequency":"daily","interval":0}
        "recurrence_rule":{"frequency":"daily","interval":-1}
        "recurrence_rule":{"frequency":"daily","interval":1.5}
        "recurrence_rule":{"frequency":"daily","interval":99999999999}
        "recurrence_rule":{"frequency":"monthly","month_day":0}
        "recurrence_rule":{"frequency":"monthly","month_day":32}
        "recurrence_rule":{"frequency":"weekly","weekdays":["XX"]}
        "recurrence_rule":{"frequency":"monthly","nth":{"week":6,"weekday":"MO"}}
        "recurrence_rule":{"frequency":"daily","end_after_count":0}
        "recurrence_rule":{"frequency":"daily","end_by_date":"never"}
        "recurrence_rule":{"frequency":"daily","colour":"red"}
        """
            .split("\n"));
  }

  static Call add() {
    return Call.of("POST", "/api/tasks");
  }

  private static String ofLength(int length) {
    return "{\"title\":\"" + "x".repeat(length) + "\"}";
  }

  private static byte[] brokenText() {
    return "{\"title\":\"Käse\"}".getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
