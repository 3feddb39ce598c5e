package com.todo.adapters.jpa;

import com.todo.adapters.database.Sql;
import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.reminder.ReminderStatus;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reminders in PostgreSQL. */
@ApplicationScoped
class JpaReminderRepository implements ReminderRepository {
  private static final String COLUMNS = "id, task_id, owner_id, trigger_at, status";

  @PersistenceContext(unitName = "todo")
  private EntityManager entities;

  JpaReminderRepository() {}

  JpaReminderRepository(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Reminder> find(UserId owner, ReminderId id) {
    return read("SELECT %s FROM reminder WHERE id = ? AND owner_id = ?", id.value(), owner.value())
        .stream()
        .findFirst();
  }

  @Override
  public List<Reminder> findAll(Collection<ReminderId> ids) {
    return read(
        "SELECT %s FROM reminder WHERE id = ANY (CAST(string_to_array(?, ',') AS uuid[]))",
        Sql.joined(ids));
  }

  @Override
  public List<Reminder> open(TaskId task) {
    return read(
        """
        SELECT %s FROM reminder WHERE task_id = ? AND status IN ('PENDING', 'FAILED')
        ORDER BY number
        """,
        task.value());
  }

  @Override
  public Map<TaskId, Reminder> latest(UserId owner, Collection<TaskId> tasks) {
    if (tasks.isEmpty()) {
      return Map.of();
    }
    return read(
            """
            SELECT DISTINCT ON (task_id) %s FROM reminder
            WHERE owner_id = ? AND task_id = ANY (CAST(string_to_array(?, ',') AS uuid[]))
            ORDER BY task_id, number DESC
            """,
            owner.value(), Sql.joined(tasks))
        .stream()
        .collect(Collectors.toMap(Reminder::task, Function.identity()));
  }

  @Override
  public List<Reminder> list(UserId owner, Set<ReminderStatus> statuses, int limit) {
    return read(
        """
        SELECT %s FROM reminder WHERE owner_id = ? AND status = ANY (string_to_array(?, ','))
        ORDER BY trigger_at, number LIMIT ?
        """,
        owner.value(), Sql.joined(statuses), limit);
  }

  @Override
  public List<Reminder> up(UserId owner, Instant now, int limit) {
    return read(
        """
        SELECT %s FROM reminder
        WHERE owner_id = ? AND status <> 'CANCELLED' AND trigger_at <= ?
        ORDER BY trigger_at DESC, number LIMIT ?
        """,
        owner.value(), now, limit);
  }

  @Override
  public List<Reminder> pending(Instant before, int limit) {
    return read(
        """
        SELECT %s FROM reminder WHERE status = 'PENDING' AND trigger_at < ?
        ORDER BY trigger_at LIMIT ?
        """,
        before, limit);
  }

  /** Whoever comes with news of a reminder that is over by now comes too late. */
  @Override
  public void save(Reminder reminder) {
    Sql.execute(
        entities,
        """
        INSERT INTO reminder AS known (id, task_id, owner_id, trigger_at, status)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET status = excluded.status
          WHERE known.status IN ('PENDING', 'FAILED') AND known.status <> excluded.status
        """,
        reminder.id().value(),
        reminder.task().value(),
        reminder.owner().value(),
        reminder.triggerTime(),
        reminder.status().name());
  }

  private List<Reminder> read(String query, Object... values) {
    return Sql.rows(entities, query.formatted(COLUMNS), values).stream()
        .map(
            row ->
                new Reminder(
                    new ReminderId((UUID) row[0]),
                    new TaskId((UUID) row[1]),
                    new UserId((UUID) row[2]),
                    Sql.instant(row[3]),
                    ReminderStatus.valueOf((String) row[4])))
        .toList();
  }
}
