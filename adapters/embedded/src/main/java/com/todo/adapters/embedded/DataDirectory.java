package com.todo.adapters.embedded;

import com.todo.adapters.work.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The place on disk that outlives a server, held by one server at a time.
 *
 * <p>The operating system gives the claim back when the holder's process ends, however it ends.
 */
public final class DataDirectory implements AutoCloseable {
  // Behind everything ever written, so that others can read on Windows too who holds the claim.
  private static final long CLAIMED_BYTE = Long.MAX_VALUE - 1;

  private final Path path;
  private final FileChannel claim;

  private DataDirectory(Path path, FileChannel claim) {
    this.path = path;
    this.claim = claim;
  }

  /**
   * Takes the directory for this process, and makes it when it is not there.
   *
   * @throws DataDirectoryInUse if another server holds it
   */
  public static DataDirectory claim(Path path, Holder holder) {
    try {
      OwnerOnly.directory(path);
      var file = path.resolve("held-by");
      var channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new DataDirectoryInUse(path, Files.readString(file).strip());
      }
      channel.truncate(0).write(ByteBuffer.wrap(holder.toString().getBytes()), 0);
      return new DataDirectory(path, channel);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the data directory " + path, e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(CLAIMED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  public Path resolve(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() {
    try {
      claim.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
