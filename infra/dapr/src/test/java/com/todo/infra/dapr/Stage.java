package com.todo.infra.dapr;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.todo.infra.dapr.process.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The real infrastructure with a stub in the place of each application, one for all tests. */
final class Stage implements AutoCloseable {
  private final Infrastructure infrastructure;
  private final Map<App, Actor> actors = new EnumMap<>(App.class);

  /** An application of the stage: its stub, and its way to its sidecar. */
  record Actor(Replica replica, StubApp app, SidecarApi sidecar) {}

  private Stage(Infrastructure infrastructure) {
    this.infrastructure = infrastructure;
  }

  private static Stage set() {
    var data = Path.of("target", "stage").toAbsolutePath();
    endLeftovers(data);
    delete(data);
    var infrastructure = Infrastructure.in(data, Ports.free(), Progress.untold());
    var stage = new Stage(infrastructure);
    try {
      infrastructure.start();
      infrastructure
          .starting()
          .side(Arrays.stream(App.values()).map(app -> () -> stage.enter(app)));
      return stage;
    } catch (RuntimeException e) {
      stage.close();
      throw e;
    }
  }

  private void enter(App app) {
    var actor = actor(app, 0);
    synchronized (actors) {
      actors.put(app, actor);
    }
    actor.replica().start();
  }

  /** One more replica, not started yet. */
  Actor actor(App app, int number) {
    var stub = new StubApp[1];
    var replica = infrastructure.replica(app, number, pair -> stub[0] = new StubApp(pair));
    return new Actor(replica, stub[0], new SidecarApi(replica));
  }

  Infrastructure infrastructure() {
    return infrastructure;
  }

  Actor actor(App app) {
    return actors.get(app);
  }

  /** The data of all events that an application was handed on this path, in their order. */
  static List<String> seen(StubApp app, String path) {
    return app.requests().stream()
        .filter(request -> request.path().equals(path))
        .flatMap(request -> BulkBody.data(request.body()).stream())
        .toList();
  }

  @Override
  public void close() {
    actors.values().forEach(actor -> actor.replica().stop());
    infrastructure.close();
  }

  /** Of a run that was killed; with the data goes what tells which they are. */
  private static void endLeftovers(Path data) {
    try {
      new Processes(data).endLeftovers();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void delete(Path top) {
    if (Files.exists(top)) {
      try (var all = Files.walk(top)) {
        for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Hands the stage to tests, with stubs that have forgotten what others told them. */
  static final class Shared implements ParameterResolver, BeforeEachCallback {
    private static final Namespace SPACE = Namespace.create(Shared.class);

    @Override
    public void beforeEach(ExtensionContext context) {
      // With CI set, what is missing is an error, which the start says.
      assumeTrue(
          System.getenv("CI") != null || new DaprPrograms(Checkout.here()).canBeHad(),
          "left out: install Go 1.26 or newer, with which Dapr is built");
      stage(context).actors.values().forEach(actor -> actor.app().forget());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return stage(context);
    }

    private static Stage stage(ExtensionContext context) {
      return context
          .getRoot()
          .getStore(SPACE)
          .computeIfAbsent(Stage.class, type -> Stage.set(), Stage.class);
    }
  }
}
