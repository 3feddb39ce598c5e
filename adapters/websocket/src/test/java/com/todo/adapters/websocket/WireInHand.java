package com.todo.adapters.websocket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A connection whose other end is in the hands of a test: it takes a frame when it is told to. */
final class WireInHand implements Connection {
  private final List<String> taken = new ArrayList<>();
  private Optional<String> onTheWire = Optional.empty();
  private Optional<Consumer<Boolean>> waiting = Optional.empty();
  private Optional<Farewell> farewell = Optional.empty();
  private int pings;

  @Override
  public String id() {
    return "c1";
  }

  @Override
  public void send(String text, Consumer<Boolean> sent) {
    if (onTheWire.isPresent()) {
      throw new IllegalStateException("two frames at a time");
    }
    onTheWire = Optional.of(text);
    waiting = Optional.of(sent);
  }

  @Override
  public void ping() {
    pings++;
  }

  @Override
  public void close(Farewell reason) {
    farewell = Optional.of(reason);
  }

  /** The other side reads one frame, if there is one. */
  boolean take() {
    var frame = onTheWire;
    frame.ifPresent(taken::add);
    onTheWire = Optional.empty();
    var sent = waiting;
    waiting = Optional.empty();
    sent.ifPresent(s -> s.accept(true));
    return frame.isPresent();
  }

  /** The frame on the wire does not get there. */
  void tear() {
    onTheWire = Optional.empty();
    waiting.orElseThrow().accept(false);
  }

  List<String> takeAll() {
    while (take()) {
      // until nothing comes any more
    }
    return List.copyOf(taken);
  }

  Optional<Farewell> farewell() {
    return farewell;
  }

  int pings() {
    return pings;
  }
}
