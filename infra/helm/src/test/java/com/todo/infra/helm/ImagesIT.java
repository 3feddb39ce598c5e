package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Containerfiles build from what the build of the project left, and say how images run. */
class ImagesIT {
  private static final Set<String> BUILT = new HashSet<>();
  private static Buildah buildah;

  @BeforeAll
  static void has_bases() throws IOException {
    buildah = Buildah.here();
    for (var containerfile : new String[] {"server", "frontend", "preparation"}) {
      buildah.makeBaseOf(containerfile + ".Containerfile");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"chat-api", "notification", "recurring-task", "audit", "websocket"})
  void a_server_runs_as_nobody_and_needs_no_shell(String app) {
    var image = built(app, "server");

    assertEquals("1001", buildah.inspect(image, "{{.OCIv1.Config.User}}"));
    assertStartsItself(image, "java");
  }

  @ParameterizedTest
  @CsvSource({"frontend, /nodejs/bin/node", "preparation, java"})
  void so_do_the_page_and_the_preparation(String app, String program) {
    var image = built(app, app);

    assertEquals("65532", buildah.inspect(image, "{{.OCIv1.Config.User}}"));
    assertStartsItself(image, program);
  }

  private static void assertStartsItself(String image, String program) {
    var entrypoint = buildah.inspect(image, "{{index .OCIv1.Config.Entrypoint 0}}");
    assertEquals(program, entrypoint);
  }

  @ParameterizedTest
  @CsvSource({"audit, server", "frontend, frontend", "preparation, preparation"})
  void the_same_files_give_the_same_layers(String app, String containerfile) {
    var first = layers(built(app, containerfile));
    build("todo/second", app, containerfile);

    assertTrue(first.contains("sha256:"), first);
    assertEquals(first, layers("todo/second"));
  }

  /** The image of an application, which is built once for all tests. */
  private static String built(String app, String containerfile) {
    var image = "todo/" + app;
    if (BUILT.add(image)) {
      build(image, app, containerfile);
    }
    return image;
  }

  private static void build(String image, String app, String containerfile) {
    buildah.build(image, containerfile + ".Containerfile", "--build-arg=APP=" + app);
  }

  private static String layers(String image) {
    return buildah.inspect(image, "{{.OCIv1.RootFS.DiffIDs}}");
  }
}
