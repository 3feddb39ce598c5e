package com.todo.adapters.dapr.desks;

import com.todo.adapters.dapr.identity.Callers;
import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.inbound.TellReminderTitles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What chat-api tells the service that notifies. */
@Path("/reminders")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Callers("notification-service")
public class RemindersDesk {
  private Instance<TellReminderTitles> titles;
  private UnitOfWork work;

  protected RemindersDesk() {} // for the CDI client proxy

  @Inject
  public RemindersDesk(Instance<TellReminderTitles> titles, UnitOfWork work) {
    this.titles = titles;
    this.work = work;
  }

  /** Which of these are wanted. */
  @POST
  public String wanted(String question) {
    var owners = AskedReminders.read(question);
    return AskedReminders.answer(work.ask(() -> Aboard.of(titles).wanted(owners)));
  }
}
