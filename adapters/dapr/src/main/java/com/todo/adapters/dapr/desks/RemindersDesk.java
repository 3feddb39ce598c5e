package com.todo.adapters.dapr.desks;

import com.todo.adapters.dapr.identity.Callers;
import com.todo.adapters.rest.edge.Formats;
import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.inbound.ListPlannedReminders;
import com.todo.ports.interfaces.inbound.TellReminderTitles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What chat-api tells the service that notifies. */
@Path("/reminders")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Callers("notification-service")
public class RemindersDesk {
  private Instance<TellReminderTitles> titles;
  private Instance<ListPlannedReminders> planned;
  private UnitOfWork work;

  protected RemindersDesk() {} // for the CDI client proxy

  @Inject
  public RemindersDesk(
      Instance<TellReminderTitles> titles,
      Instance<ListPlannedReminders> planned,
      UnitOfWork work) {
    this.titles = titles;
    this.planned = planned;
    this.work = work;
  }

  /** Which of these are wanted. */
  @POST
  public String wanted(String question) {
    var owners = AskedReminders.read(question);
    return AskedReminders.answer(work.ask(() -> Aboard.of(titles).wanted(owners)));
  }

  /**
   * Which are to come up before then.
   *
   * @param before an instant as ISO 8601 writes it
   */
  @GET
  public String dueBefore(@QueryParam("before") String before) {
    var then = Formats.instant(before);
    return PlannedReminders.write(work.ask(() -> Aboard.of(planned).dueBefore(then)));
  }
}
