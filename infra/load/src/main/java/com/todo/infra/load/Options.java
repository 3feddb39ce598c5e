package com.todo.infra.load;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to measure, and for how long.
 *
 * @param server such as {@code http://localhost:8000}
 * @param creating how long as many tasks are created as the system takes
 * @param clients how many work at the same time
 * @param rate changes a second in the phase that measures how fast they are seen
 * @param watching how long that phase takes
 * @param consumers servers that are asked how far behind they are meanwhile
 */
record Options(
    URI server, Duration creating, int clients, int rate, Duration watching, List<URI> consumers) {
  private static final int NAMED = 5;

  /** Reads {@code URL [seconds [clients [rate [seconds at this rate [URL of a consumer]...]]]]}. */
  static Options of(String... args) {
    return new Options(
        URI.create(args.length > 0 ? args[0] : "http://localhost:8000"),
        Duration.ofSeconds(number(args, 1, 20)),
        number(args, 2, 16),
        number(args, 3, 100),
        Duration.ofSeconds(number(args, 4, number(args, 1, 20))),
        Stream.of(args).skip(NAMED).map(URI::create).toList());
  }

  private static int number(String[] args, int place, int otherwise) {
    return args.length > place ? Integer.parseInt(args[place]) : otherwise;
  }
}
