package com.todo.adapters.embedded.secrets;

import com.todo.adapters.embedded.DataDirectory;
import com.todo.ports.interfaces.outbound.Secrets;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Optional;

/** The secrets of a server that keeps them itself, beside its data. */
@ApplicationScoped
public class DiskSecrets implements Secrets {
  private static final int EARLY = 10;

  private SecretFiles files;

  protected DiskSecrets() {} // for the CDI client proxy

  @Inject
  public DiskSecrets(DataDirectory directory) {
    files = new SecretFiles(directory.resolve("secrets"));
  }

  void prepare(@Observes @Priority(EARLY) Startup event) {
    new SigningKeyPair(files).makeUnlessThere();
  }

  @Override
  public Optional<String> find(String name) {
    return files.find(name);
  }
}
