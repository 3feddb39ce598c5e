package com.todo.infra.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Every user changes tasks at a steady rate, and looks at them in another window. */
final class WatchingChanges {
  private final URI server;
  private final List<User> users;

  WatchingChanges(URI server, List<User> users) {
    this.server = server;
    this.users = users;
  }

  /**
   * What was measured.
   *
   * @param answers from the request to its answer
   * @param seen from the request until the window showed the change
   * @param unseen how many changes no window showed
   */
  record Result(Latencies answers, Latencies seen, int unseen) {}

  /** Keeps the rate for as long as {@code changes} take at it, whatever the server answers. */
  Result run(int rate, int changes) throws IOException, InterruptedException {
    var windows = new ArrayList<LiveWindow>();
    for (var user : users) {
      windows.add(new LiveWindow(server, user));
    }
    var asked = new ConcurrentHashMap<String, Long>();
    var answers = new Latencies();
    // One thread a user, because a user's connection carries one request at a time.
    var threads = Executors.newScheduledThreadPool(users.size());
    for (var n = 0; n < users.size(); n++) {
      var editor = new Editor(users.get(n), asked, answers);
      var period = 1_000_000_000L * users.size() / rate;
      threads.scheduleAtFixedRate(editor, period * n / users.size(), period, TimeUnit.NANOSECONDS);
    }
    TimeUnit.MILLISECONDS.sleep(1_000L * changes / rate);
    threads.shutdown();
    threads.awaitTermination(1, TimeUnit.MINUTES);
    TimeUnit.SECONDS.sleep(1);
    windows.forEach(LiveWindow::close);
    return compare(answers, asked, windows);
  }

  private static Result compare(
      Latencies answers, Map<String, Long> asked, List<LiveWindow> windows) {
    var heard = new ConcurrentHashMap<String, Long>();
    windows.forEach(window -> heard.putAll(window.heard()));
    var seen = new Latencies();
    asked.forEach(
        (title, start) -> {
          if (heard.containsKey(title)) {
            seen.add(heard.get(title) - start);
          }
        });
    return new Result(answers, seen, asked.size() - seen.count());
  }

  /** Adds a task first, and then gives it a new title each time. */
  private static final class Editor implements Runnable {
    private final User user;
    private final Map<String, Long> asked;
    private final Latencies answers;
    private String path = "";

    Editor(User user, Map<String, Long> asked, Latencies answers) {
      this.user = user;
      this.asked = asked;
      this.answers = answers;
    }

    @Override
    public void run() {
      var start = System.nanoTime();
      var title = "Watched " + user.id() + " " + start;
      asked.put(title, start);
      try {
        if (path.isEmpty()) {
          path = "/api/tasks/" + user.add(title);
        } else {
          user.send("PATCH", path, User.title(title));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      answers.add(System.nanoTime() - start);
    }
  }
}
