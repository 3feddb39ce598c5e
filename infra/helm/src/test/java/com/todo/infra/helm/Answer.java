package com.todo.infra.helm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a program said that was run to its end. */
record Answer(int status, String output, String errors) {

  static Answer of(List<String> words, Map<String, String> environment, Path directory) {
    try {
      var output = Files.createTempFile("answer", ".out");
      var errors = Files.createTempFile("answer", ".err");
      try {
        var builder =
            new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
          process.destroyForcibly();
          throw new AssertionError("does not come to an end: " + words);
        }
        return new Answer(process.exitValue(), Files.readString(output), Files.readString(errors));
      } finally {
        Files.delete(output);
        Files.delete(errors);
      }
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(words.toString(), e);
    }
  }

  boolean isSuccess() {
    return status == 0;
  }

  /** All of it, for people. */
  String everything() {
    return output + errors;
  }
}
