package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.JsonInput;
import com.todo.adapters.rest.edge.JsonShape;
import com.todo.ports.interfaces.inbound.QuickAdd;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Makes tasks of sentences. */
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Transactional
@WithOwner
public class SentenceResource {
  private QuickAdd quickAdd;
  private TaskAnswers answers;
  private Owner owner;

  protected SentenceResource() {} // for the CDI client proxy

  @Inject
  public SentenceResource(QuickAdd quickAdd, TaskAnswers answers, Owner owner) {
    this.quickAdd = quickAdd;
    this.answers = answers;
    this.owner = owner;
  }

  @POST
  @Path("/quick")
  public Response add(JsonInput body, @Context HttpHeaders headers) {
    var sentence = Sentence.read(body, "text");
    var added =
        RequestKey.read(headers)
            .map(key -> quickAdd.addOnce(owner.id(), sentence, key))
            .orElseGet(() -> quickAdd.add(owner.id(), sentence));
    var json =
        JsonShape.start()
            .put("task", answers.json(added.task()))
            .put("understood", added.understood().stream().map(UnderstoodJson::of).toList())
            .end();
    return answers.created(added.task(), json);
  }

  @POST
  @Path("/parse")
  public JsonObject parse(JsonInput body) {
    var read = quickAdd.read(owner.id(), Sentence.read(body, "text"));
    return JsonShape.start()
        .put("title", read.title())
        .put("understood", read.understood().stream().map(UnderstoodJson::of).toList())
        .put("question", Optional.of(read.question()).filter(q -> !q.isEmpty()))
        .end();
  }
}
