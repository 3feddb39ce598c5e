package com.todo.adapters.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such permissions")
class OwnerOnlyTest {
  @TempDir Path temp;

  @Test
  void keeps_everybody_else_out_of_a_file_also_when_it_is_written_again() throws IOException {
    var file = temp.resolve("secret");
    Files.writeString(file, "open to all");

    OwnerOnly.write(file, "first");
    OwnerOnly.write(file, "second");

    assertEquals("second", Files.readString(file));
    assertEquals("rw-------", permissionsOf(file));
  }

  @Test
  void keeps_everybody_else_out_of_a_directory() throws IOException {
    var directory = OwnerOnly.directory(temp.resolve("a/b"));

    assertEquals("rwx------", permissionsOf(directory));
  }

  private static String permissionsOf(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
