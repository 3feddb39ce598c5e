package com.todo.infra.dapr;

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

/** What the sentry signs with. It makes its own, for a year, and starts with none that are over. */
final class Certificates {
  private static final Duration LONG_ENOUGH = Duration.ofDays(30);

  private final Path directory;

  Certificates(Path directory) {
    this.directory = directory;
  }

  void discardUnlessTheyLast() throws IOException {
    var files = List.of("ca.crt", "issuer.crt", "issuer.key").stream().map(directory::resolve);
    var certificate = directory.resolve("issuer.crt");
    if (Files.exists(certificate) && !lasts(certificate)) {
      for (var file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static boolean lasts(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var certificate =
          (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
      return certificate.getNotAfter().after(Date.from(Instant.now().plus(LONG_ENOUGH)));
    } catch (CertificateException e) {
      return false;
    }
  }
}
