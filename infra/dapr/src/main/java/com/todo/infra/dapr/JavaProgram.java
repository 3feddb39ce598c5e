package com.todo.infra.dapr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in Java, small and soon there, on the Java that runs this one. */
final class JavaProgram {

  private JavaProgram() {}

  static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  static List<String> words(int megabytes, List<String> options, String... mainClassAndArguments) {
    var words = new ArrayList<String>();
    words.add(home().resolve("bin/java").toString());
    words.add("-Xmx" + megabytes + "m");
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    words.addAll(options);
    words.addAll(List.of(mainClassAndArguments));
    return words;
  }
}
