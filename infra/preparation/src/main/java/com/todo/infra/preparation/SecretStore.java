package com.todo.infra.preparation;

import java.io.IOException;
import java.util.Optional;

/** Where the secrets of an installation are kept, each under its own name. */
public interface SecretStore {

  /**
   * Looks up a secret.
   *
   * @throws IOException if the store does not answer or cannot be read
   */
  Optional<String> find(String name) throws IOException;

  /**
   * Keeps a secret, in place of what was there under its name.
   *
   * @throws IOException if it is not kept
   */
  void keep(String name, String value) throws IOException;
}
