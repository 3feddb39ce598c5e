package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.JsonShape;
import com.todo.adapters.rest.edge.tasks.ReminderJson;
import com.todo.domain.task.Task;
import com.todo.ports.interfaces.inbound.ExportData;
import com.todo.ports.interfaces.inbound.ListReminders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.List;

/** Everything kept about somebody, to take along. */
@Path("/export")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Transactional
@WithOwner
public class ExportResource {
  private ExportData exportData;
  private ListReminders listReminders;
  private TaskAnswers answers;
  private Owner owner;

  protected ExportResource() {} // for the CDI client proxy

  @Inject
  public ExportResource(
      ExportData exportData, ListReminders listReminders, TaskAnswers answers, Owner owner) {
    this.exportData = exportData;
    this.listReminders = listReminders;
    this.answers = answers;
    this.owner = owner;
  }

  @GET
  public Response export() {
    var export = exportData.export(owner.id());
    var day = export.exportedAt().atOffset(ZoneOffset.UTC).toLocalDate();
    var json =
        JsonShape.start()
            .put("exported_at", export.exportedAt())
            .put("user", UserJson.of(export.account()))
            .put("tasks", answers.json(export.tasks()))
            .put("reminders", reminders(export.tasks()))
            .put(
                "conversations",
                export.conversations().stream()
                    .map(
                        c ->
                            ConversationJson.summary(c)
                                .put("messages", ConversationJson.messages(c))
                                .end())
                    .toList())
            .end();
    return Response.ok(json)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"todo-" + day + ".json\"")
        .build();
  }

  /** The latest of each task. */
  private List<JsonObject> reminders(List<Task> tasks) {
    var latest = listReminders.ofTasks(owner.id(), tasks.stream().map(Task::id).toList());
    return tasks.stream()
        .filter(task -> latest.containsKey(task.id()))
        .map(task -> ReminderJson.of(latest.get(task.id()), task.details().title()))
        .toList();
  }
}
