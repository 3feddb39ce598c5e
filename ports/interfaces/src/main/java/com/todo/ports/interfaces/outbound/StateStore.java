package com.todo.ports.interfaces.outbound;

import java.util.Optional;

/**
 * Small pieces of text under keys, for services without a database. {@code StateStoreContract}
 * states what is promised here.
 */
public interface StateStore {

  /** A value, and the tag that says which one it was. */
  record Entry(String value, String etag) {}

  Optional<Entry> find(String key);

  /**
   * Keeps a value under a key that has none.
   *
   * @throws StaleState if it has one
   */
  void create(String key, String value);

  /**
   * Keeps a value in place of the one with this tag.
   *
   * @throws StaleState if there is another one by now
   */
  void replace(String key, String value, String etag);

  void remove(String key);
}
