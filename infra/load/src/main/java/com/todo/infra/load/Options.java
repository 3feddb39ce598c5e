package com.todo.infra.load;

import java.net.URI;
import java.time.Duration;

/**
 * What to measure, and for how long.
 *
 * @param server such as {@code http://localhost:8000}
 * @param phase how long each measurement takes
 * @param clients how many work at the same time
 * @param rate changes a second in the phase that measures how fast they are seen
 */
record Options(URI server, Duration phase, int clients, int rate) {

  /** Reads {@code URL [seconds [clients [rate]]]}. */
  static Options of(String... args) {
    return new Options(
        URI.create(args.length > 0 ? args[0] : "http://localhost:8000"),
        Duration.ofSeconds(number(args, 1, 20)),
        number(args, 2, 16),
        number(args, 3, 100));
  }

  private static int number(String[] args, int place, int otherwise) {
    return args.length > place ? Integer.parseInt(args[place]) : otherwise;
  }
}
