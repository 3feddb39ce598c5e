package com.todo.infra.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A window that notes when it hears of each change. */
final class LiveWindow implements WebSocket.Listener, AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern TITLE = Pattern.compile("\"title\"\\s*:\\s*\"([^\"]*)\"");

  private final Map<String, Long> heard = new ConcurrentHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final WebSocket socket;

  LiveWindow(URI server, User user) throws IOException {
    var address = "ws" + server.toString().substring("http".length());
    var since =
        user.read("/api/changes?limit=1&since=0").get("more").asBoolean() ? newest(user) : 0;
    this.socket =
        HTTP.newWebSocketBuilder()
            .buildAsync(
                URI.create(address + "/ws?ticket=" + user.ticket() + "&since=" + since), this)
            .join();
  }

  private static long newest(User user) throws IOException {
    var since = 0L;
    while (true) {
      var page = user.read("/api/changes?limit=1000&since=" + since);
      since = page.get("sequence").asLong();
      if (!page.get("more").asBoolean()) {
        return since;
      }
    }
  }

  /** When each title was heard of first, in nanoseconds of this machine's clock. */
  Map<String, Long> heard() {
    return heard;
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    text.append(part);
    if (last) {
      var now = System.nanoTime();
      var title = TITLE.matcher(text);
      if (title.find()) {
        heard.putIfAbsent(title.group(1), now);
      }
      text.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public void close() {
    socket.abort();
  }
}
