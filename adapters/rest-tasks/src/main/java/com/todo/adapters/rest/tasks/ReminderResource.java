package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.Formats;
import com.todo.adapters.rest.edge.JsonInput;
import com.todo.adapters.rest.edge.JsonShape;
import com.todo.adapters.rest.edge.PathId;
import com.todo.adapters.rest.edge.QueryInput;
import com.todo.adapters.rest.edge.tasks.ReminderJson;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.reminder.ReminderStatus;
import com.todo.ports.interfaces.inbound.DismissReminder;
import com.todo.ports.interfaces.inbound.ListReminders;
import com.todo.ports.interfaces.inbound.SnoozeReminder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.Set;

/** Somebody's reminders. */
@Path("/reminders")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@RetriedWhenStale
@Transactional
@WithOwner
public class ReminderResource {
  private ListReminders listReminders;
  private SnoozeReminder snoozeReminder;
  private DismissReminder dismissReminder;
  private Owner owner;

  protected ReminderResource() {} // for the CDI client proxy

  @Inject
  public ReminderResource(
      ListReminders listReminders,
      SnoozeReminder snoozeReminder,
      DismissReminder dismissReminder,
      Owner owner) {
    this.listReminders = listReminders;
    this.snoozeReminder = snoozeReminder;
    this.dismissReminder = dismissReminder;
    this.owner = owner;
  }

  @GET
  public JsonObject list(@Context UriInfo uri) {
    var parameters = QueryInput.of(uri);
    var statuses =
        parameters
            .value("status", ReminderResource::statuses)
            .orElse(EnumSet.of(ReminderStatus.PENDING, ReminderStatus.FAILED));
    parameters.finish();
    var reminders = listReminders.list(owner.id(), statuses);
    return JsonShape.start()
        .put("reminders", reminders.stream().map(ReminderJson::of).toList())
        .end();
  }

  @POST
  @Path("/{id: [0-9a-fA-F-]{36}}/snooze")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject snooze(@PathParam("id") String id, JsonInput body) {
    var until = body.text("until", Formats::instant);
    body.require("until").finish();
    return ReminderJson.ofTask(
        snoozeReminder.snooze(owner.id(), reminder(id), until.orElseThrow()));
  }

  @POST
  @Path("/{id: [0-9a-fA-F-]{36}}/dismiss")
  public JsonObject dismiss(@PathParam("id") String id) {
    return ReminderJson.ofTask(dismissReminder.dismiss(owner.id(), reminder(id)));
  }

  private static ReminderId reminder(String id) {
    return new ReminderId(PathId.of(id));
  }

  private static Set<ReminderStatus> statuses(String text) {
    return switch (text) {
      case "all" -> EnumSet.allOf(ReminderStatus.class);
      case "open" -> EnumSet.of(ReminderStatus.PENDING, ReminderStatus.FAILED);
      case "pending" -> EnumSet.of(ReminderStatus.PENDING);
      case "failed" -> EnumSet.of(ReminderStatus.FAILED);
      case "delivered" -> EnumSet.of(ReminderStatus.DELIVERED);
      case "cancelled" -> EnumSet.of(ReminderStatus.CANCELLED);
      default ->
          throw new IllegalArgumentException(
              "must be open, all, pending, failed, delivered or cancelled");
    };
  }
}
