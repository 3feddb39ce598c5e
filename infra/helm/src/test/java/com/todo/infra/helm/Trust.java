package com.todo.infra.helm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Whom to believe: one server, which vouches for itself, and nobody else. */
final class Trust {

  private Trust() {}

  static SSLContext in(Path certificate) throws IOException {
    try (var in = Files.newInputStream(certificate)) {
      var known = KeyStore.getInstance(KeyStore.getDefaultType());
      known.load(null, null);
      for (var each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        known.setCertificateEntry("certificate-" + known.size(), each);
      }
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(known);
      var context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }
}
