package com.todo.adapters.database;

import com.todo.adapters.work.GivingUp;
import com.todo.adapters.work.OwnerOnly;
import com.todo.ports.interfaces.outbound.Secrets;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells a server's data source where its database is, which a secret says.
 *
 * <p>For servers whose database others start and bring up to date.
 */
@ApplicationScoped
public class DatabaseBySecret {
  private static final int FIRST = 1;
  private static final int LAST = 5000;

  private Secrets secrets;
  private String source;
  private String secret;
  private Path directory;
  private ServiceFile services;

  protected DatabaseBySecret() {} // for the CDI client proxy

  /**
   * @param source what the data source calls its database
   * @param secret the name of the secret that says where it is
   */
  @Inject
  public DatabaseBySecret(
      Secrets secrets,
      @ConfigProperty(name = "todo.database.source") String source,
      @ConfigProperty(name = "todo.database.secret") String secret,
      @ConfigProperty(name = "todo.data.dir") Path directory) {
    this.secrets = secrets;
    this.source = source;
    this.secret = secret;
    this.directory = directory.toAbsolutePath();
    this.services = new ServiceFile(this.directory.resolve("pg_service.conf"));
  }

  void publish(@Observes @Priority(FIRST) Startup event) {
    try {
      OwnerOnly.directory(directory);
      services.publish(Map.of(source, address()));
    } catch (IOException | RuntimeException e) {
      GivingUp.because(e);
    }
  }

  void withdraw(@Observes @Priority(LAST) Shutdown event) throws IOException {
    services.withdraw();
  }

  private DatabaseAddress address() {
    return secrets
        .find(secret)
        .map(DatabaseAddress::parse)
        .orElseThrow(() -> new IllegalStateException("There is no secret " + secret + "."));
  }
}
