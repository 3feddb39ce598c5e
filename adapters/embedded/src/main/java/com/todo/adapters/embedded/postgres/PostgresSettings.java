package com.todo.adapters.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How PostgreSQL serves one server on its own machine: small, reachable from nowhere else, and
 * forgetting nothing that was committed.
 */
final class PostgresSettings {
  private static final String TEXT =
      """
      # Written anew at each start.
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      max_connections = 100
      password_encryption = 'scram-sha-256'

      fsync = on
      synchronous_commit = on
      full_page_writes = on
      wal_level = minimal
      max_wal_senders = 0
      max_wal_size = 256MB
      checkpoint_timeout = 15min

      shared_buffers = 64MB
      work_mem = 4MB
      maintenance_work_mem = 32MB
      max_parallel_workers_per_gather = 0
      io_method = sync
      jit = off
      autovacuum_max_workers = 1

      timezone = 'UTC'
      lc_messages = 'C'
      log_min_messages = warning
      log_line_prefix = '%m [%p] '
      log_timezone = 'UTC'
      idle_in_transaction_session_timeout = '5min'
      """;

  private PostgresSettings() {}

  static void writeTo(Path data) throws IOException {
    Files.writeString(data.resolve("postgresql.conf"), TEXT);
  }
}
