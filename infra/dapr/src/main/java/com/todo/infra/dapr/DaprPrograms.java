package com.todo.infra.dapr;

import com.todo.infra.dapr.process.Command;
import com.todo.infra.dapr.process.Job;
import com.todo.infra.dapr.process.PartFailed;
import com.todo.infra.dapr.process.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Dapr's own programs, built from its official modules on first use.
 *
 * <p>They are kept for all checkouts of the same user, under a name that changes with what they are
 * made of.
 */
public final class DaprPrograms {
  private static final Pattern VERSION = Pattern.compile("github\\.com/dapr/dapr v(\\S+)");
  private static final String DAPR = "github.com/dapr/dapr/";

  private final Path sources;

  public DaprPrograms(Checkout checkout) {
    this.sources = checkout.programs();
  }

  /** Whether they are there already, or what builds them is. */
  public boolean canBeHad() {
    return Files.isDirectory(directory()) || GoCompiler.isThere(sources);
  }

  /** Gives the directory with them, after building them if need be. */
  Path built(Processes processes, Progress progress) throws IOException, InterruptedException {
    var directory = directory();
    if (Files.notExists(directory)) {
      GoCompiler.require(sources);
      progress.begins("Dapr " + version() + " is built; this takes some minutes, once");
      Files.createDirectories(directory.getParent());
      var unfinished = Files.createTempDirectory(directory.getParent(), "building");
      try {
        Job.run("build-dapr", processes, build(unfinished));
        publish(unfinished, directory);
      } finally {
        discard(unfinished);
      }
    }
    return directory;
  }

  private Command build(Path output) {
    var version = version();
    return new Command(
        List.of(
            "go",
            "build",
            "-trimpath",
            "-tags=stablecomponents",
            "-buildvcs=false",
            "-ldflags=-s -w -X %spkg/buildinfo.version=%s -X github.com/dapr/kit/logger.DaprVersion=%s"
                .formatted(DAPR, version, version),
            "-o=" + output + "/",
            "./daprd",
            DAPR + "cmd/scheduler",
            DAPR + "cmd/sentry"),
        Map.of("CGO_ENABLED", "0"),
        sources);
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

  Path directory() {
    var cache = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    var home = Path.of(System.getProperty("user.home"), ".cache");
    return (cache.isEmpty() ? home : Path.of(cache))
        .resolve("todo")
        .resolve("dapr-" + version() + "-" + fingerprint());
  }

  private String version() {
    var found = VERSION.matcher(read("go.mod"));
    if (!found.find()) {
      throw new PartFailed("Dapr", new IOException("its go.mod names no version"));
    }
    return found.group(1);
  }

  private String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : List.of("go.mod", "go.sum", "daprd/main.go")) {
        digest.update(read(file).getBytes());
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private String read(String file) {
    try {
      return Files.readString(sources.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
