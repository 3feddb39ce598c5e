package com.todo.adapters.mcp;

import com.todo.adapters.rest.edge.Caller;
import com.todo.adapters.rest.edge.ForeignOrigin;
import com.todo.adapters.rest.edge.NotSignedIn;
import com.todo.adapters.rest.edge.ProblemAnswer;
import com.todo.adapters.rest.edge.SameOriginFilter;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The address for other assistants. Whoever calls shows a token in the header: a browser's cookie,
 * which comes along whether or not its owner means it to, opens nothing here.
 */
@WebServlet("/mcp")
public class McpServlet extends HttpServlet {
  private static final String SCHEME = "Bearer ";

  @Inject private transient TaskServer server;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!SameOriginFilter.isOurs(request)) {
      ProblemAnswer.send(new ForeignOrigin(), request, response);
    } else if (!isSignedIn(request)) {
      ProblemAnswer.send(new NotSignedIn(), request, response);
    } else {
      server.serve(request, response);
    }
  }

  /** A token in the header comes before any cookie, so it is the one that was recognized. */
  private static boolean isSignedIn(HttpServletRequest request) {
    var header = request.getHeader("Authorization");
    return header != null
        && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && Caller.isKnown(request);
  }
}
