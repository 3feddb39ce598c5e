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
    var id = Correlation.id();
    var call = request.getMethod() + " " + request.getRequestURI() + " (" + id + ")";
    if (problem.status() == 500) {
      LOG.log(Level.ERROR, call + " failed", thrown);
    } else if (problem.status() == 503) {
      LOG.log(Level.WARNING, () -> call + " could not be served: " + firstLine(thrown));
    }
    var response =
        Response.status(problem.status())
            .type(ProblemJson.MEDIA_TYPE)
            .entity(ProblemJson.of(problem, request.getRequestURI(), id));
    problem.headers().forEach(response::header);
    return response.build();
  }

  private static String firstLine(Throwable thrown) {
    return thrown.toString().lines().findFirst().orElse("");
  }
}
