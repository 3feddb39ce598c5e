package com.todo.adapters.websocket;

import com.todo.domain.account.UserId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Who has which windows open in this server. */
final class OpenWindows {
  private static final Logger LOG = System.getLogger(OpenWindows.class.getName());

  private final ConcurrentHashMap<UserId, Set<Window>> windows = new ConcurrentHashMap<>();

  void add(Window window) {
    windows.compute(
        window.user(),
        (user, open) -> {
          var result = open == null ? ConcurrentHashMap.<Window>newKeySet() : open;
          result.add(window);
          return result;
        });
  }

  void remove(Window window) {
    windows.computeIfPresent(
        window.user(),
        (user, open) -> {
          open.remove(window);
          return open.isEmpty() ? null : open;
        });
  }

  boolean any(UserId user) {
    return windows.containsKey(user);
  }

  void forEachOf(UserId user, Consumer<Window> action) {
    windows.getOrDefault(user, Set.of()).forEach(window -> act(window, action));
  }

  void forEach(Consumer<Window> action) {
    windows.values().forEach(open -> open.forEach(window -> act(window, action)));
  }

  int count() {
    return windows.values().stream().mapToInt(Set::size).sum();
  }

  /** What is wrong with one window is no other's business. */
  private static void act(Window window, Consumer<Window> action) {
    try {
      action.accept(window);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A window could not be served", e);
    }
  }
}
