package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Containerfiles build from what the build of the project left, and say how images run. */
class ImagesIT {
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
    buildah.build("todo/" + app, "server.Containerfile", "--build-arg=APP=" + app);

    assertEquals("1001", buildah.inspect("todo/" + app, "{{.OCIv1.Config.User}}"));
    assertStartsItself("todo/" + app, "java");
  }

  @ParameterizedTest
  @CsvSource({"frontend, /nodejs/bin/node", "preparation, java"})
  void so_do_the_page_and_the_preparation(String image, String program) {
    buildah.build("todo/" + image, image + ".Containerfile");

    assertEquals("65532", buildah.inspect("todo/" + image, "{{.OCIv1.Config.User}}"));
    assertStartsItself("todo/" + image, program);
  }

  private static void assertStartsItself(String image, String program) {
    var entrypoint = buildah.inspect(image, "{{index .OCIv1.Config.Entrypoint 0}}");
    assertEquals(program, entrypoint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"server", "frontend", "preparation"})
  void the_same_files_give_the_same_layers(String containerfile) {
    var first = layers("todo/first", containerfile);
    var second = layers("todo/second", containerfile);

    assertTrue(first.contains("sha256:"), first);
    assertEquals(first, second);
  }

  private static String layers(String name, String containerfile) {
    buildah.build(name, containerfile + ".Containerfile", "--build-arg=APP=audit");
    return buildah.inspect(name, "{{.OCIv1.RootFS.DiffIDs}}");
  }
}
