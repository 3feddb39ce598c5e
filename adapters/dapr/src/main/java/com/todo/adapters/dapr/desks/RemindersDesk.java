package com.todo.adapters.dapr.desks;

import com.todo.adapters.dapr.identity.Callers;
import com.todo.adapters.rest.edge.PathId;
import com.todo.adapters.work.UnitOfWork;
import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.inbound.ReminderTitle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What chat-api tells the service that notifies. */
@Path("/reminders")
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
@RequestScoped
@Callers("notification-service")
public class RemindersDesk {
  private Instance<ReminderTitle> titles;
  private UnitOfWork work;

  protected RemindersDesk() {} // for the CDI client proxy

  @Inject
  public RemindersDesk(Instance<ReminderTitle> titles, UnitOfWork work) {
    this.titles = titles;
    this.work = work;
  }

  @GET
  @Path("/{owner}/{reminder}")
  public Response ifWanted(
      @PathParam("owner") String owner, @PathParam("reminder") String reminder) {
    var title =
        work.ask(
            () ->
                Aboard.of(titles)
                    .ifWanted(new UserId(PathId.of(owner)), new ReminderId(PathId.of(reminder))));
    return title
        .map(wanted -> Response.ok(wanted.text()).build())
        .orElseGet(() -> Response.noContent().build());
  }
}
