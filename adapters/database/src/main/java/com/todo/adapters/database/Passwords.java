package com.todo.adapters.database;

import java.security.SecureRandom;
import java.util.Base64;

/** Words that nobody can guess, made of letters that need no encoding anywhere. */
public final class Passwords {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Passwords() {}

  /** A fresh one, of 256 bits. */
  public static String fresh() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
