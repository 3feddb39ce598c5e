package com.todo.adapters.jpa;

import com.todo.adapters.database.Sql;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.ChangePage;
import com.todo.ports.interfaces.outbound.ChangesForgotten;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The numbered events of each user, read from the outbox. */
@ApplicationScoped
class JpaChangeFeed implements ChangeFeed {
  @PersistenceContext(unitName = "todo")
  private EntityManager entities;

  JpaChangeFeed() {}

  JpaChangeFeed(EntityManager entities) {
    this.entities = entities;
  }

  /** The counter is read first: whatever is committed in between can then only be news. */
  @Override
  public ChangePage since(UserId owner, long sequence, int limit) {
    var latest = latest(owner);
    var events = read(owner, sequence, limit + 1);
    var first = events.isEmpty() ? latest + 1 : events.get(0).sequence();
    if (sequence > latest || first > sequence + 1) {
      throw new ChangesForgotten();
    }
    var page = events.subList(0, Math.min(limit, events.size()));
    var last = page.isEmpty() ? sequence : page.get(page.size() - 1).sequence();
    return new ChangePage(page, last, events.size() > page.size());
  }

  @Override
  public long latest(UserId owner) {
    var counter =
        Sql.rows(
            entities,
            "SELECT last_sequence, user_id FROM task_list WHERE user_id = ?",
            owner.value());
    return counter.isEmpty() ? 0 : Sql.number(counter.get(0)[0]);
  }

  private List<PublishedEvent> read(UserId owner, long sequence, int limit) {
    var query =
        """
        SELECT %s FROM outbox WHERE user_id = ? AND sequence > ? ORDER BY sequence LIMIT ?
        """
            .formatted(OutboxRows.COLUMNS);
    return Sql.rows(entities, query, owner.value(), sequence, limit).stream()
        .map(row -> OutboxRows.event(row, 0))
        .toList();
  }
}
