package com.todo.ports.interfaces.outbound;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Small pieces of text under keys, for services without a database. {@code StateStoreContract}
 * states what is promised here.
 */
public interface StateStore {

  /** A value, and the tag that says which one it was. */
  record Entry(String value, String etag) {}

  /**
   * A value that is to be kept.
   *
   * @param etag of the value that it replaces; empty if there is to be none
   */
  record Draft(String key, String value, String etag) {}

  Optional<Entry> find(String key);

  /** Those of these that have a value, by their keys. */
  default Map<String, Entry> findAll(Collection<String> keys) {
    var found = new HashMap<String, Entry>();
    keys.forEach(key -> find(key).ifPresent(entry -> found.put(key, entry)));
    return found;
  }

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

  /**
   * Creates or replaces all of these, of which no two have the same key.
   *
   * @throws StaleState if one of them was refused; others may be kept all the same
   */
  default void saveAll(Collection<Draft> drafts) {
    for (var draft : drafts) {
      if (draft.etag().isEmpty()) {
        create(draft.key(), draft.value());
      } else {
        replace(draft.key(), draft.value(), draft.etag());
      }
    }
  }

  void remove(String key);
}
