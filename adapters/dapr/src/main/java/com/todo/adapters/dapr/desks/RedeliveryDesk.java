package com.todo.adapters.dapr.desks;

import com.todo.adapters.cloudevents.CloudEventJson;
import com.todo.adapters.dapr.events.Consumers;
import com.todo.adapters.dapr.identity.Callers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Where an event that was put aside is brought to its consumer once more. */
@Path("/redelivery/{consumer}")
@RequestScoped
@Callers("chat-api")
public class RedeliveryDesk {
  private Consumers consumers;

  protected RedeliveryDesk() {} // for the CDI client proxy

  @Inject
  public RedeliveryDesk(Consumers consumers) {
    this.consumers = consumers;
  }

  @POST
  public Response again(@PathParam("consumer") String consumer, String event) {
    consumers.bring(consumer, CloudEventJson.read(event));
    return Response.ok("").build();
  }
}
