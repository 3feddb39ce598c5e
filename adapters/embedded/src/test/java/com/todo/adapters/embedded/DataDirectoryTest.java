package com.todo.adapters.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  private static final Holder HOLDER =
      new Holder(4711, Instant.parse("2030-05-06T07:08:09Z"), 8000);

  @TempDir Path temp;

  @Test
  void tells_who_comes_second_who_holds_it() {
    var path = temp.resolve("data");

    DataDirectory.claim(path, HOLDER);

    var refusal = assertThrows(DataDirectoryInUse.class, () -> DataDirectory.claim(path, HOLDER));

    assertEquals(
        "The data directory "
            + path
            + " is in use by another server (process 4711, since 2030-05-06T07:08:09Z, on HTTP"
            + " port 8000). Stop that one, or give this one a directory of its own with"
            + " TODO_DATA_DIR.",
        refusal.getMessage());
  }

  @Test
  void is_free_again_when_its_holder_lets_go() {
    var path = temp.resolve("data");

    DataDirectory.claim(path, HOLDER).close();

    DataDirectory.claim(path, HOLDER).close();
  }

  @Test
  void is_held_by_another_process_until_that_is_killed() throws IOException, InterruptedException {
    var path = temp.resolve("data");
    var holder = aProcessThatHolds(path);

    var refusal = assertThrows(DataDirectoryInUse.class, () -> DataDirectory.claim(path, HOLDER));
    assertTrue(refusal.getMessage().contains("process " + holder.pid()), refusal.getMessage());

    holder.destroyForcibly().waitFor();
    DataDirectory.claim(path, HOLDER).close();
  }

  private static Process aProcessThatHolds(Path path) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                HoldsDataDirectory.class.getName(),
                path.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals("held", process.inputReader().readLine());
    return process;
  }
}
