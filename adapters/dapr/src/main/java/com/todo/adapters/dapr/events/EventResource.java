package com.todo.adapters.dapr.events;

import com.todo.ports.interfaces.outbound.Topic;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Takes events of a topic, one or many at a time, and answers what became of each. */
@Path("/{topic: task-events|reminder-events|recurring-events}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EventResource {
  private Consumers consumers;

  protected EventResource() {} // for the CDI client proxy

  @Inject
  public EventResource(Consumers consumers) {
    this.consumers = consumers;
  }

  @POST
  public String take(@PathParam("topic") String topic, String body) {
    var delivery = Delivery.read(body);
    return delivery.answer(consumers.bring(topic(topic), delivery.events()));
  }

  private static Topic topic(String title) {
    for (var topic : Topic.values()) {
      if (topic.title().equals(title)) {
        return topic;
      }
    }
    throw new IllegalArgumentException("unknown topic " + title);
  }
}
