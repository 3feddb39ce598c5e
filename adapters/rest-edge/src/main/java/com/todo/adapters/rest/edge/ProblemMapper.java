package com.todo.adapters.rest.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;

/** Answers every failure with a problem document, and logs those that are ours. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    var problem = Problems.of(thrown);
    if (problem.status() == 500) {
      LOG.log(Level.ERROR, "a request failed", thrown);
    } else if (problem.status() == 503) {
      LOG.log(Level.WARNING, "a request could not be served: {0}", thrown);
    }
    var response =
        Response.status(problem.status())
            .type(ProblemJson.MEDIA_TYPE)
            .entity(ProblemJson.of(problem, request.getRequestURI(), Correlation.id()));
    problem.headers().forEach(response::header);
    return response.build();
  }
}
