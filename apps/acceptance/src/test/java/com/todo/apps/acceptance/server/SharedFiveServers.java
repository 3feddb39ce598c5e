package com.todo.apps.acceptance.server;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.model.StandInModel;
import com.todo.infra.dapr.Checkout;
import com.todo.infra.dapr.DaprPrograms;
import com.todo.infra.dapr.FiveServers;
import com.todo.infra.dapr.Ports;
import com.todo.infra.dapr.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the whole distributed system to the tests that ask for it, and stops it after the last:
 * five servers with their sidecars, the page's, Kafka, Redis and PostgreSQL.
 *
 * <p>Its first account, and so its administrator, is {@link Running#founder}.
 */
public final class SharedFiveServers implements ParameterResolver {
  private static final Namespace SPACE = Namespace.create(SharedFiveServers.class);

  /** What the servers show to the language model. */
  public static final String MODEL_KEY = "a-key-for-the-model";

  /**
   * The system, reached as people reach it, whoever registered there first, all traces, and the
   * language model that is asked.
   */
  public record Running(
      FiveServers system, SignedUp founder, TraceCollector traces, StandInModel model)
      implements AutoCloseable {

    static Running start() {
      needed();
      var data = Path.of("target", "servers", "five").toAbsolutePath();
      DirectoryTree.delete(data);
      var traces = TraceCollector.start();
      var model = modelOf(data);
      var system = FiveServers.in(data, Ports.free(), new Told());
      system.start();
      return new Running(system, Api.at(system.page()).register("Founder"), traces, model);
    }

    private static StandInModel modelOf(Path data) {
      try {
        Files.createDirectories(data);
        Files.writeString(
            data.resolve("secrets.json"), "{\"assistant-api-key\":\"" + MODEL_KEY + "\"}");
        var model = new StandInModel();
        System.setProperty("todo.assistant.provider", "openai");
        System.setProperty("todo.assistant.model", "stand-in");
        System.setProperty("todo.assistant.url", model.address());
        return model;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void needed() {
      if (!new DaprPrograms(Checkout.here()).canBeHad()) {
        var missing =
            "The five servers need Dapr's programs, which are built with Go 1.26 or newer.";
        if (System.getenv("CI") != null) {
          fail(missing);
        }
        abort(missing);
      }
    }

    /** A caller who is not signed in. */
    public Api anybody() {
      return Api.at(system.page());
    }

    @Override
    public void close() {
      system.close();
      traces.close();
      model.close();
    }
  }

  /** Says on the console what became ready, since it takes a while. */
  private static final class Told implements Progress {

    @Override
    public void begins(String what) {
      System.out.println(what);
    }

    @Override
    public void ready(String part, Duration took) {
      System.out.printf("%s is ready after %.1f s%n", part, took.toMillis() / 1000.0);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Running.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(SPACE)
        .computeIfAbsent(Running.class, type -> Running.start(), Running.class);
  }
}
