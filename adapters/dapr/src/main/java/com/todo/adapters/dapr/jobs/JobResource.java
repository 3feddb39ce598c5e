package com.todo.adapters.dapr.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;

/**
 * Where the sidecar says what is due. Whatever goes wrong is answered by 500, which brings the job
 * again; a 404 would tell the scheduler to forget it.
 */
@Path("/{name}")
@RequestScoped
public class JobResource {
  private static final int OK = 200;
  private static final int AGAIN = 500;

  private DueJobs due;

  protected JobResource() {} // for the CDI client proxy

  @Inject
  public JobResource(DueJobs due) {
    this.due = due;
  }

  /**
   * @param body the note about the job, as the scheduler was given it
   */
  @POST
  public CompletionStage<Response> due(@PathParam("name") String name, String body) {
    return due.run(name, body).thenApply(done -> Response.status(done ? OK : AGAIN).build());
  }
}
