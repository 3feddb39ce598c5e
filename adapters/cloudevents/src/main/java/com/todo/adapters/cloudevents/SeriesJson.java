package com.todo.adapters.cloudevents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.SeriesId;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import com.todo.domain.task.RuleVersion;
import com.todo.domain.task.Succession;
import com.todo.domain.task.TaskDetails;
import com.todo.ports.interfaces.outbound.CompletedOccurrence;
import com.todo.ports.interfaces.outbound.NextOccurrence;
import java.time.Duration;

/** What services tell each other of a series, in the words of the events about it. */
public final class SeriesJson {

  private SeriesJson() {}

  public static String write(CompletedOccurrence occurrence) {
    var json = version(occurrence.version());
    json.put("occurrence_number", occurrence.number());
    occurrence.planned().day().ifPresent(day -> json.put("planned_date", day.toString()));
    occurrence.planned().clock().ifPresent(time -> json.put("planned_time", time.toString()));
    return Json.text(json);
  }

  /**
   * @throws UnreadableEvent if the text says nothing of the kind
   */
  public static CompletedOccurrence completed(String text) {
    var fields = Json.fields(text);
    var day = fields.optional("planned_date", Fields::date);
    var dated = day.<Due>map(Due.Day::new).orElse(Due.NEVER);
    return new CompletedOccurrence(
        version(fields),
        fields.required("occurrence_number", Fields::number),
        fields.optional("planned_time", Fields::time).map(dated::at).orElse(dated));
  }

  public static String write(NextOccurrence next) {
    var json = version(next.version());
    json.put("user_id", next.owner().toString());
    json.put("occurrence_number", next.succession().number());
    json.put("skipped", next.succession().skipped());
    json.set("details", details(next.succession().details()));
    return Json.text(json);
  }

  /**
   * @throws UnreadableEvent if the text says nothing of the kind
   */
  public static NextOccurrence next(String text) {
    var fields = Json.fields(text);
    return new NextOccurrence(
        new UserId(fields.required("user_id", Fields::uuid)),
        version(fields),
        new Succession(
            details(fields.inner("details")),
            fields.required("occurrence_number", Fields::number),
            fields.required("skipped", Fields::number)));
  }

  private static ObjectNode version(RuleVersion version) {
    var json = Json.object();
    json.put("recurrence_rule_id", version.id().toString());
    json.put("series_id", version.series().toString());
    json.set("template", details(version.template()));
    return json;
  }

  private static RuleVersion version(Fields fields) {
    return new RuleVersion(
        new RuleId(fields.required("recurrence_rule_id", Fields::uuid)),
        new SeriesId(fields.required("series_id", Fields::uuid)),
        details(fields.inner("template")));
  }

  /** Unlike events, it says whether a reminder counts from the due moment. */
  private static ObjectNode details(TaskDetails details) {
    var json = Json.object();
    TaskDetailsJson.write(json, details);
    if (details.reminder() instanceof ReminderPlan.Before before) {
      json.remove("reminder_time");
      json.put("reminder_minutes_before", before.lead().toMinutes());
    }
    return json;
  }

  private static TaskDetails details(Fields fields) {
    var details = TaskDetailsJson.read(fields);
    return fields
        .optional("reminder_minutes_before", Fields::number)
        .map(minutes -> details.reminded(new ReminderPlan.Before(Duration.ofMinutes(minutes))))
        .orElse(details);
  }
}
