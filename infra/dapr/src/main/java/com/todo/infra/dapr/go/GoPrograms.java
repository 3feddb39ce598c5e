package com.todo.infra.dapr.go;

import com.todo.infra.dapr.Progress;
import com.todo.infra.dapr.process.Command;
import com.todo.infra.dapr.process.Job;
import com.todo.infra.dapr.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A set of programs, built on first use.
 *
 * <p>They are kept for all checkouts of the same user, under a name that changes with what they are
 * made of.
 *
 * @param name what people call the set
 * @param flags what is said to the compiler besides
 * @param packages those that are programs
 */
public record GoPrograms(
    String name, String version, GoSources sources, List<String> flags, List<String> packages) {

  public GoPrograms {
    flags = List.copyOf(flags);
    packages = List.copyOf(packages);
  }

  /** Whether they are there already, or what builds them is. */
  public boolean canBeHad() {
    return Files.isDirectory(directory()) || GoCompiler.isThere(sources);
  }

  /** Gives the directory with them, after building them if need be. */
  public Path built(Processes processes, Progress progress)
      throws IOException, InterruptedException {
    var directory = directory();
    if (Files.notExists(directory)) {
      GoCompiler.require(name, sources);
      progress.begins(name + " " + version + " is built; this takes some minutes, once");
      Files.createDirectories(directory.getParent());
      var unfinished = Files.createTempDirectory(directory.getParent(), "building");
      try {
        Job.run("build-" + name.toLowerCase(Locale.ROOT), processes, build(unfinished));
        publish(unfinished, directory);
      } finally {
        discard(unfinished);
      }
    }
    return directory;
  }

  private Command build(Path output) {
    var words = new ArrayList<>(List.of("go", "build", "-trimpath", "-buildvcs=false"));
    words.addAll(flags);
    words.add("-o=" + output + "/");
    words.addAll(packages);
    return new Command(words, Map.of("CGO_ENABLED", "0"), sources.directory());
  }

  /** Whoever builds them at the same time makes the same: the second finds them there. */
  private static void publish(Path unfinished, Path directory) throws IOException {
    try {
      Files.move(unfinished, directory);
    } catch (IOException e) {
      if (Files.notExists(directory)) {
        throw e;
      }
    }
  }

  private static void discard(Path unfinished) throws IOException {
    if (Files.exists(unfinished)) {
      try (var files = Files.list(unfinished)) {
        for (var file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(unfinished);
    }
  }

  /** Where they are, once they are built. */
  public Path directory() {
    var cache = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    var home = Path.of(System.getProperty("user.home"), ".cache");
    return (cache.isEmpty() ? home : Path.of(cache))
        .resolve("todo")
        .resolve(name.toLowerCase(Locale.ROOT) + "-" + version + "-" + sources.fingerprint());
  }
}
