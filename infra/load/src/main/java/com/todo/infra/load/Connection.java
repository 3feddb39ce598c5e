package com.todo.infra.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * One connection to a server that carries one request after the other.
 *
 * <p>Written for this program, because a client library would take the time on two cores that the
 * server is to be measured with. It knows as much of HTTP/1.1 as the server speaks.
 */
final class Connection implements AutoCloseable {

  /** What came back. */
  record Response(int status, String body) {}

  // Servers hang up on whoever is silent for long; Node after 5 seconds, Open Liberty after 30.
  private static final long LONGEST_SILENCE = TimeUnit.SECONDS.toNanos(3);

  private final URI server;
  private Socket socket;
  private InputStream in;
  private long lastHeard;

  Connection(URI server) throws IOException {
    this.server = server;
    open();
  }

  private void open() throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    in = new BufferedInputStream(socket.getInputStream(), 16_384);
    lastHeard = System.nanoTime();
  }

  /** Sends a request and waits for its response; {@code token} is empty for nobody. */
  Response send(String method, String path, String token, String body) throws IOException {
    if (System.nanoTime() - lastHeard > LONGEST_SILENCE) {
      close();
      open();
    }
    var content = body.getBytes(StandardCharsets.UTF_8);
    var head = new StringBuilder(512);
    head.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ");
    head.append(server.getAuthority()).append("\r\n");
    if (!token.isEmpty()) {
      head.append("Authorization: Bearer ").append(token).append("\r\n");
    }
    if (content.length > 0) {
      head.append("Content-Type: application/json\r\n");
    }
    head.append("Content-Length: ").append(content.length).append("\r\n\r\n");
    var request = new ByteArrayOutputStream(head.length() + content.length);
    request.writeBytes(head.toString().getBytes(StandardCharsets.US_ASCII));
    request.writeBytes(content);
    request.writeTo(socket.getOutputStream());
    var response = receive();
    lastHeard = System.nanoTime();
    return response;
  }

  private Response receive() throws IOException {
    var status = Integer.parseInt(line().split(" ")[1]);
    var length = 0;
    var chunked = false;
    for (var header = line(); !header.isEmpty(); header = line()) {
      var lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      } else if (lower.startsWith("transfer-encoding:")) {
        chunked = lower.contains("chunked");
      }
    }
    return new Response(
        status, new String(chunked ? chunks() : exactly(length), StandardCharsets.UTF_8));
  }

  private byte[] chunks() throws IOException {
    var all = new ByteArrayOutputStream();
    for (var size = size(line()); size > 0; size = size(line())) {
      all.writeBytes(exactly(size));
      line();
    }
    line();
    return all.toByteArray();
  }

  private static int size(String line) {
    return Integer.parseInt(line.replaceFirst(";.*", "").strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the server closed the connection");
    }
    return bytes;
  }

  private String line() throws IOException {
    var line = new StringBuilder(64);
    int next;
    while ((next = in.read()) != '\n') {
      if (next < 0) {
        throw new EOFException("the server closed the connection");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
