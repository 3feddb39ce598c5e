package com.todo.infra.preparation;

import com.todo.adapters.database.Passwords;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The program that prepares an installation: keys, tables, topics, and at last the tokens of the
 * applications that it is given, without which none of them starts.
 *
 * <p>Secrets go into Kubernetes, or into the file {@code TODO_SECRETS_FILE}, if there is one. Where
 * the database is, see {@link Administrator}; the broker is at {@code TODO_KAFKA_BROKERS}, and more
 * about it may be in the file {@code TODO_KAFKA_SETTINGS}.
 */
public final class Prepare {
  // Held, because a logger that nobody holds forgets its level.
  private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

  private static final int SECONDS_TO_WAIT = 300;

  private Prepare() {}

  public static void main(String[] apps) throws InterruptedException {
    MIGRATIONS.setLevel(Level.WARNING);
    var environment = System.getenv();
    try {
      var file = environment.get("TODO_SECRETS_FILE");
      if (file == null) {
        try (var secrets = kubernetes(environment)) {
          prepare(environment, secrets);
          for (var app : List.of(apps)) {
            secrets.keepToken(app + "-api-token", Passwords.fresh());
            secrets.keepToken(app + "-app-token", Passwords.fresh());
          }
        }
      } else {
        prepare(environment, new SecretsFile(Path.of(file)));
      }
      System.out.println("All is prepared");
    } catch (IOException | IllegalArgumentException e) {
      System.err.println("To-do cannot be prepared. " + e.getMessage());
      System.exit(1);
    }
  }

  private static KubernetesSecrets kubernetes(Map<String, String> environment) {
    var account = environment.getOrDefault("TODO_SERVICE_ACCOUNT", "default");
    return new KubernetesSecrets(new KubernetesClientBuilder().build(), account);
  }

  private static void prepare(Map<String, String> environment, SecretStore secrets)
      throws IOException, InterruptedException {
    var patience = new Patience(SECONDS_TO_WAIT);
    // First, because a database of the installation's own waits for it.
    var administrator = Administrator.find(environment, secrets);
    Keys.make(secrets);
    System.out.println("Keys are there");
    patience.run(() -> Databases.prepareAgain(administrator, secrets));
    System.out.println("Tables are there");
    var broker = BrokerSettings.of(environment);
    patience.run(() -> CreatingTopics.create(broker, Topics.ofTheContract()));
    System.out.println("Topics are there");
  }
}
