package com.todo.adapters.dapr.letters;

import com.todo.adapters.rest.edge.NothingHere;
import com.todo.adapters.work.Reason;
import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.outbound.DeadLetters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;

/** Keeps what consumers could not act on, for an administrator to look at and bring again. */
@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DeadLetterTopicResource {
  private static final Logger LOG = System.getLogger(DeadLetterTopicResource.class.getName());

  private Instance<DeadLetters> letters;
  private UnitOfWork work;
  private InstantSource clock;

  protected DeadLetterTopicResource() {} // for the CDI client proxy

  @Inject
  public DeadLetterTopicResource(
      Instance<DeadLetters> letters, UnitOfWork work, InstantSource clock) {
    this.letters = letters;
    this.work = work;
    this.clock = clock;
  }

  @POST
  public String keep(String text) {
    if (!letters.isResolvable()) {
      throw new NothingHere();
    }
    try {
      var parked = ParkedEvent.read(text);
      work.run(
          () ->
              letters
                  .get()
                  .park(parked.consumer(), parked.undelivered(), parked.reason(), clock.instant()));
      return "{\"status\":\"SUCCESS\"}";
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A dead letter has to come again: {0}", Reason.of(e));
      return "{\"status\":\"RETRY\"}";
    }
  }
}
