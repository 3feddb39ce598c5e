package com.todo.infra.dapr.go;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** What programs are made of: a directory that names the modules, each with version and sum. */
public record GoSources(Path directory) {

  /** The version in which a module is used. */
  public String version(String module) {
    var line = Pattern.compile("(?m)^\\s*" + Pattern.quote(module) + " v(\\S+)");
    var found = line.matcher(read(directory.resolve("go.mod")));
    if (!found.find()) {
      throw new IllegalArgumentException(directory + "/go.mod names no version of " + module);
    }
    return found.group(1);
  }

  /** Another one for anything else. */
  String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : files()) {
        digest.update(read(file).getBytes());
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private List<Path> files() {
    try (var all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile)
          .sorted(Comparator.comparing(Path::getNameCount).thenComparing(Path::compareTo))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
