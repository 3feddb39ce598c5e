package com.todo.infra.dapr;

import com.todo.adapters.work.OwnerOnly;
import com.todo.infra.dapr.process.Command;
import com.todo.infra.dapr.process.Part;
import com.todo.infra.dapr.process.Program;
import com.todo.infra.dapr.process.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Dapr's certificate authority: it tells the sidecars who they are, and so whom they may let in.
 *
 * <p>On one machine it believes everybody who asks; that a caller is who it says is as good as the
 * machine's own users are.
 */
final class Sentry {

  private Sentry() {}

  static Part on(Site site, Path programs) {
    return new Program(
        "sentry",
        site.processes(),
        () -> command(site, programs),
        Readiness.answering(
            URI.create("http://" + site.address(Listener.SENTRY_HEALTH) + "/healthz")));
  }

  /** What everybody trusts; it is there once the sentry is. */
  static Path trustAnchors(Site site) {
    return site.data("sentry").resolve("ca.crt");
  }

  static String readTrustAnchors(Site site) {
    try {
      return Files.readString(trustAnchors(site));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Command command(Site site, Path programs)
      throws IOException, InterruptedException {
    var directory = OwnerOnly.directory(site.data("sentry"));
    var certificates = new Certificates(directory);
    if (!certificates.last()) {
      // On its first run it makes them, takes them for somebody else's, and begins anew twice.
      certificates.make(site.processes(), command(site, programs, directory));
    }
    return command(site, programs, directory);
  }

  private static Command command(Site site, Path programs, Path directory) {
    return new Command(
        List.of(
            programs.resolve("sentry").toString(),
            "--config=" + site.checkout().configuration("sentry"),
            "--issuer-credentials=" + directory,
            "--listen-address=127.0.0.1",
            "--port=" + site.port(Listener.SENTRY),
            "--healthz-port=" + site.port(Listener.SENTRY_HEALTH),
            "--enable-metrics=false",
            "--log-as-json"),
        Map.of("NAMESPACE", "default"),
        directory);
  }
}
