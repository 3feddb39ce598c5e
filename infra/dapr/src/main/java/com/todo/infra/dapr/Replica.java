package com.todo.infra.dapr;

import com.todo.infra.dapr.process.Part;
import java.net.URI;
import java.util.List;

/** One running copy of an application, and the sidecar that is its own. */
public final class Replica {
  private final Pair pair;
  private final Part app;
  private final Part sidecar;

  Replica(Pair pair, Part app, Part sidecar) {
    this.pair = pair;
    this.app = app;
    this.sidecar = sidecar;
  }

  public Pair pair() {
    return pair;
  }

  public Part app() {
    return app;
  }

  public Part sidecar() {
    return sidecar;
  }

  /** Where the application answers. */
  public URI address() {
    return URI.create("http://localhost:" + pair.ports().app());
  }

  /** Where the sidecar's API answers whoever shows {@link Tokens#toSidecar}. */
  public URI sidecarAddress() {
    return URI.create("http://127.0.0.1:" + pair.ports().http());
  }

  /** The sidecar first, because the application begins by asking it for its secrets. */
  public void start() {
    sidecar.start();
    app.start();
  }

  /** The application first, because a sidecar that was asked to end helps nobody any more. */
  public void stop() {
    app.stop();
    sidecar.stop();
  }

  /** Both at once, as a machine that fails. */
  public void kill() {
    app.kill();
    sidecar.kill();
  }

  public List<Part> parts() {
    return List.of(app, sidecar);
  }
}
