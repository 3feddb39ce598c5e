package com.todo.adapters.embedded;

import java.nio.file.Path;

/** Another server holds the data directory. */
public final class DataDirectoryInUse extends RuntimeException {

  public DataDirectoryInUse(Path directory, String holder) {
    super(
        "The data directory %s is in use by another server (%s). Stop that one, or give this one a directory of its own with TODO_DATA_DIR."
            .formatted(directory, holder));
  }
}
