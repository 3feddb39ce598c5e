package com.todo.adapters.embedded.postgres;

import com.todo.adapters.work.OwnerOnly;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL for this machine, as Maven delivered them. */
final class PostgresBinaries {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private final Path home;

  private PostgresBinaries(Path home) {
    this.home = home;
  }

  /** Unpacks them under this directory, unless that was done before. */
  static PostgresBinaries unpackedUnder(Path directory) throws IOException {
    var home = directory.resolve("postgresql-" + version());
    if (Files.notExists(home)) {
      var unfinished = home.resolveSibling(home.getFileName() + ".new");
      DirectoryTree.delete(unfinished);
      unpackInto(OwnerOnly.directory(unfinished));
      Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }
    return new PostgresBinaries(home);
  }

  /** The version whose data files are exchangeable, which for PostgreSQL is the first number. */
  static String majorVersion() throws IOException {
    return version().split("\\.")[0];
  }

  Path program(String name) {
    return home.resolve("bin").resolve("windows".equals(system()) ? name + ".exe" : name);
  }

  private static String version() throws IOException {
    try (var in = PostgresBinaries.class.getResourceAsStream("binaries.properties")) {
      var properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    }
  }

  private static void unpackInto(Path home) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(archive()))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
          throw new IOException("the archive of PostgreSQL reaches outside: " + entry.getName());
        }
        if (!isForDevelopersOfPostgres(entry)) {
          unpack(tar, entry, target);
        }
      }
    }
  }

  private static boolean isForDevelopersOfPostgres(TarArchiveEntry entry) {
    return entry.getName().endsWith(".a") || entry.getName().contains("include/");
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else if (entry.isSymbolicLink()) {
      Files.createDirectories(target.getParent());
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.createDirectories(target.getParent());
      Files.copy(tar, target);
      if (POSIX && (entry.getMode() & 0100) != 0) {
        target.toFile().setExecutable(true);
      }
    }
  }

  private static InputStream archive() throws IOException {
    var name = "postgres-" + system() + "-" + architecture() + ".txz";
    var in = PostgresBinaries.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new IOException(
          "this build carries no PostgreSQL for this machine ("
              + name
              + "): build it with -Dall-platforms, or name a database in TODO_DATABASE_URL");
    }
    return new BufferedInputStream(in, 1 << 16);
  }

  private static String system() {
    var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return "darwin";
    }
    return name.startsWith("windows") ? "windows" : "linux";
  }

  private static String architecture() {
    var name = System.getProperty("os.arch");
    return switch (name) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64" -> "windows".equals(system()) ? "x86_64" : "arm_64";
      default -> name;
    };
  }
}
