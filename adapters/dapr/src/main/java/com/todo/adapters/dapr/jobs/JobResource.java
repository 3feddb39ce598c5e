package com.todo.adapters.dapr.jobs;

import com.todo.adapters.work.Reason;
import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.inbound.RunJob;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Runs what is due. Whatever goes wrong is answered by 500, which brings the job again; a 404 would
 * tell the scheduler to forget it.
 */
@Path("/{name}")
@RequestScoped
public class JobResource {
  private static final Logger LOG = System.getLogger(JobResource.class.getName());
  private static final int AGAIN = 500;

  private Instance<RunJob> runner;
  private UnitOfWork work;

  protected JobResource() {} // for the CDI client proxy

  @Inject
  public JobResource(Instance<RunJob> runner, UnitOfWork work) {
    this.runner = runner;
    this.work = work;
  }

  @POST
  public Response due(@PathParam("name") String name, String body) {
    try {
      work.run(() -> runner.get().run(name, JobData.in(body)));
      return Response.ok().build();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Job {0} failed and comes again: {1}", name, Reason.of(e));
      return Response.status(AGAIN).build();
    }
  }
}
