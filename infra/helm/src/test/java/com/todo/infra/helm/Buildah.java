package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.todo.infra.dapr.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builds images in a store of its own, without an engine. Nothing is fetched: bases of the names
 * that the Containerfiles give have a shell in them and nothing else.
 */
final class Buildah {
  private static final Path ROOT = Checkout.here().root();
  private static final Path STORE = Tools.HERE.resolve("target/images");
  private static final Path BUSYBOX = Path.of("/bin/busybox");

  private Buildah() {}

  /** With CI set, what is missing is an error. */
  static Buildah here() {
    var isThere = Files.isExecutable(BUSYBOX) && isRunnable();
    assumeTrue(
        System.getenv("CI") != null || isThere,
        "left out: install buildah and busybox-static, and be root, to build images");
    assertTrue(isThere, "buildah and busybox-static are needed, and root");
    return new Buildah();
  }

  private static boolean isRunnable() {
    try {
      var process = new ProcessBuilder("buildah", "--version").redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0 && "root".equals(System.getProperty("user.name"));
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** What the image that a Containerfile says it is made from looks like to it. */
  void makeBaseOf(String containerfile) throws IOException {
    var name =
        Files.readAllLines(ROOT.resolve("infra/container").resolve(containerfile)).stream()
            .filter(line -> line.startsWith("ARG "))
            .findFirst()
            .orElseThrow()
            .split("=")[1];
    var context = Files.createDirectories(Tools.HERE.resolve("target/base"));
    Files.copy(BUSYBOX, context.resolve("busybox"), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(context.resolve("features.sh"), "#!/bin/sh\n");
    Files.writeString(
        context.resolve("Containerfile"),
        """
        FROM scratch
        COPY --chmod=755 busybox /bin/sh
        COPY --chmod=755 features.sh /bin/features.sh
        ENV PATH=/bin
        USER 1001
        """);
    build(name, context.resolve("Containerfile"), context);
  }

  void build(String name, String containerfile, String... arguments) {
    build(name, ROOT.resolve("infra/container").resolve(containerfile), ROOT, arguments);
  }

  private void build(String name, Path containerfile, Path context, String... arguments) {
    var words =
        new ArrayList<>(
            List.of(
                "build",
                "--isolation=chroot",
                "--pull-never",
                "--no-cache",
                "--layers",
                "--timestamp=0",
                "--tag=" + name,
                "--file=" + containerfile));
    words.addAll(List.of(arguments));
    words.add(context.toString());
    run(words);
  }

  /** A part of what an image is, in the words of a Go template. */
  String inspect(String name, String template) {
    return run(List.of("inspect", "--type=image", "--format=" + template, name)).strip();
  }

  private static String run(List<String> arguments) {
    var words =
        new ArrayList<>(
            List.of(
                "buildah",
                "--root=" + STORE,
                "--runroot=" + STORE + "-run",
                "--storage-driver=vfs"));
    words.addAll(arguments);
    var answer = Answer.of(words, Map.of(), ROOT);
    assertTrue(answer.isSuccess(), answer.everything());
    return answer.output();
  }
}
