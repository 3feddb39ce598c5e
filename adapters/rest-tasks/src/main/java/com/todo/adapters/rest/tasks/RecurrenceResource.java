package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.Formats;
import com.todo.adapters.rest.edge.JsonInput;
import com.todo.adapters.rest.edge.JsonShape;
import com.todo.adapters.rest.edge.tasks.RecurrenceRuleInput;
import com.todo.adapters.rest.edge.tasks.RecurrenceRuleShape;
import com.todo.domain.recurrence.Rrule;
import com.todo.ports.interfaces.inbound.PreviewRecurrence;
import com.todo.ports.interfaces.inbound.WordRule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;

/** Rules, before there is a task that follows them. */
@Path("/recurrence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Transactional
@WithOwner
public class RecurrenceResource {
  private static final int USUAL_COUNT = 5;
  private static final String TEXT = "text";

  private PreviewRecurrence previewRecurrence;
  private WordRule wordRule;
  private Owner owner;
  private InstantSource clock;

  protected RecurrenceResource() {} // for the CDI client proxy

  @Inject
  public RecurrenceResource(
      PreviewRecurrence previewRecurrence, WordRule wordRule, Owner owner, InstantSource clock) {
    this.previewRecurrence = previewRecurrence;
    this.wordRule = wordRule;
    this.owner = owner;
    this.clock = clock;
  }

  @POST
  @Path("/preview")
  public JsonObject preview(JsonInput body) {
    var rule = body.object(RecurrenceRuleInput.FIELD).map(RecurrenceRuleInput::read);
    var worded = body.text(TEXT, text -> wordRule.read(owner.id(), text));
    var from = body.text("from", Formats::date);
    var count = body.number("count", RecurrenceResource::count);
    body.require(body.has(TEXT) ? TEXT : RecurrenceRuleInput.FIELD).finish();
    var first = from.orElseGet(this::today);
    var anchored = rule.or(() -> worded).orElseThrow().anchored(first);
    return JsonShape.start()
        .put("dates", previewRecurrence.preview(anchored, first, count.orElse(USUAL_COUNT)))
        .put("rrule", Rrule.of(anchored))
        .put(TEXT, wordRule.word(owner.id(), anchored))
        .put(RecurrenceRuleInput.FIELD, RecurrenceRuleShape.of(anchored))
        .end();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), owner.account().profile().zone());
  }

  private static int count(int count) {
    if (count < 1 || count > 50) {
      throw new IllegalArgumentException("must be a whole number from 1 to 50");
    }
    return count;
  }
}
