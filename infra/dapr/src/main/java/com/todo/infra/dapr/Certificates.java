package com.todo.infra.dapr;

import com.todo.infra.dapr.process.Command;
import com.todo.infra.dapr.process.Processes;
import com.todo.infra.dapr.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** What the sentry signs with; it makes its own, for a year. */
final class Certificates {
  private static final Duration LONG_ENOUGH = Duration.ofDays(30);

  private final List<Path> files;
  private final Path issuer;

  Certificates(Path directory) {
    issuer = directory.resolve("issuer.crt");
    files = List.of(directory.resolve("ca.crt"), issuer, directory.resolve("issuer.key"));
  }

  /** Whether they are there, and not over soon. */
  boolean last() throws IOException {
    if (!files.stream().allMatch(Files::exists)) {
      return false;
    }
    try (var in = Files.newInputStream(issuer)) {
      var certificate =
          (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
      return certificate.getNotAfter().after(Date.from(Instant.now().plus(LONG_ENOUGH)));
    } catch (CertificateException e) {
      return false;
    }
  }

  /** Lets the sentry run for as long as it takes to make them. */
  void make(Processes processes, Command sentry) throws IOException {
    for (var file : files) {
      Files.deleteIfExists(file);
    }
    var maker = new Program("sentry-certificates", processes, () -> sentry, this::last);
    maker.start();
    maker.kill();
  }
}
