package com.todo.infra.dapr.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A directory with a file for each running part: the numbers of its processes, and since when. */
final class RunningProcesses {
  // The system tells the start of a process by a clock that is set now and then.
  private static final Duration CLOCK_ERROR = Duration.ofSeconds(2);

  private final Path directory;

  RunningProcesses(Path directory) {
    this.directory = directory;
  }

  void write(String part, List<ProcessHandle> processes) throws IOException {
    Files.createDirectories(directory);
    var lines =
        processes.stream()
            .map(p -> p.pid() + " " + p.info().startInstant().orElse(Instant.EPOCH))
            .collect(Collectors.joining("\n"));
    Files.writeString(directory.resolve(part), lines);
  }

  void remove(String part) {
    try {
      Files.deleteIfExists(directory.resolve(part));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that still run; a number that another program got meanwhile is not among them. */
  List<ProcessHandle> read() throws IOException {
    var found = new ArrayList<ProcessHandle>();
    for (var file : files()) {
      for (var line : Files.readAllLines(file)) {
        process(line).ifPresent(top -> found.addAll(Processes.tree(top)));
      }
    }
    return found;
  }

  void clear() throws IOException {
    for (var file : files()) {
      Files.delete(file);
    }
  }

  private List<Path> files() throws IOException {
    if (Files.notExists(directory)) {
      return List.of();
    }
    try (var all = Files.list(directory)) {
      return all.toList();
    }
  }

  private static Optional<ProcessHandle> process(String line) {
    var words = line.split(" ");
    if (words.length != 2) {
      return Optional.empty();
    }
    var since = Instant.parse(words[1]);
    return ProcessHandle.of(Long.parseLong(words[0]))
        .filter(ProcessHandle::isAlive)
        .filter(p -> p.info().startInstant().map(s -> near(s, since)).orElse(false));
  }

  private static boolean near(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(CLOCK_ERROR) < 0;
  }
}
