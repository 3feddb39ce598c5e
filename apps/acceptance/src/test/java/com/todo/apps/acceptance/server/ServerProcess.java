package com.todo.apps.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of the packaged server: the script that starts it and the Java process behind it. */
final class ServerProcess {
  private static final Path LIBERTY = root().resolve("target/liberty/wlp");

  private final Process script;
  private final Path log;

  private ServerProcess(Process script, Path log) {
    this.script = script;
    this.log = log;
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
  }

  static ServerProcess start(Path directory, int port, Map<String, String> environment) {
    var log = directory.resolve("console.log");
    var builder = new ProcessBuilder(command().toString(), "run", "standalone");
    builder.environment().putAll(environment);
    builder.environment().put("TODO_HTTP_PORT", "" + port);
    builder.environment().put("TODO_DATA_DIR", directory.resolve("data").toString());
    // What a run writes is its own, so that several servers of one installation get along.
    builder.environment().put("WLP_OUTPUT_DIR", directory.resolve("output").toString());
    builder.environment().put("LOG_DIR", directory.resolve("logs").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      Files.createDirectories(directory);
      return new ServerProcess(builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAlive() {
    return script.isAlive();
  }

  /** SIGKILL for the server, as if the machine had run out of memory. */
  void kill() {
    processes().toList().forEach(ProcessHandle::destroyForcibly);
    await(Duration.ofSeconds(20));
  }

  void stop(Duration patience) {
    script.descendants().toList().stream()
        .filter(ServerProcess::isJava)
        .forEach(ProcessHandle::destroy);
    if (script.descendants().noneMatch(ServerProcess::isJava)) {
      script.destroy();
    }
    if (!await(patience)) {
      kill();
      throw new AssertionError("the server did not stop within " + patience + ":\n" + log());
    }
  }

  /** The end of what the server said. */
  String log() {
    try {
      var text = Files.readString(log, StandardCharsets.UTF_8);
      return text.substring(Math.max(0, text.length() - 20_000));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** The script and the Java process; the database, which the Java process starts, goes its way. */
  private Stream<ProcessHandle> processes() {
    var java = script.descendants().filter(ServerProcess::isJava);
    return Stream.concat(java, Stream.of(script.toHandle()));
  }

  private boolean await(Duration patience) {
    try {
      return script.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isJava(ProcessHandle process) {
    return process.info().command().filter(c -> c.matches(".*[/\\\\]java(\\.exe)?")).isPresent();
  }

  private static Path command() {
    var windows = System.getProperty("os.name").startsWith("Windows");
    var command = LIBERTY.resolve(windows ? "bin/server.bat" : "bin/server");
    if (Files.notExists(command.getParent().resolveSibling("usr/servers/standalone/server.xml"))) {
      throw new AssertionError(
          "there is no server in " + LIBERTY + ": build apps/standalone first");
    }
    return command;
  }

  /** Maven runs tests in the directory of their module. */
  private static Path root() {
    return Path.of("").toAbsolutePath().getParent().getParent();
  }
}
