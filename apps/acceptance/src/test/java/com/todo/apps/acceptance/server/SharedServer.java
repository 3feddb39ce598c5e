package com.todo.apps.acceptance.server;

import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.SignedUp;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Hands one running server to all tests that do no harm to it, and stops it after the last.
 *
 * <p>Its first account, and so its administrator, is {@link Running#founder}.
 */
public final class SharedServer implements ParameterResolver, TestWatcher {
  private static final Namespace SPACE = Namespace.create(SharedServer.class);

  /** The server and whoever registered there first. */
  public record Running(StandaloneServer server, SignedUp founder) implements AutoCloseable {

    static Running start() {
      var server = StandaloneServer.start("shared");
      return new Running(server, anybody(server).register("Founder"));
    }

    /** A caller who is not signed in. */
    public Api anybody() {
      return anybody(server);
    }

    private static Api anybody(StandaloneServer server) {
      return Api.at(server.address());
    }

    @Override
    public void close() {
      server.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Running.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return running(context);
  }

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    context.publishReportEntry("server", running(context).server().log());
  }

  private static Running running(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(SPACE)
        .computeIfAbsent(Running.class, type -> Running.start(), Running.class);
  }
}
