package com.todo.adapters.jpa;

import com.todo.adapters.database.Sql;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.ModelCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** How often a language model was asked, in PostgreSQL: the budget is one for all replicas. */
@ApplicationScoped
class JpaModelCalls implements ModelCalls {
  private static final String COUNT =
      """
      INSERT INTO model_call AS before (user_id, day, calls) VALUES (?, CAST(? AS date), 1)
      ON CONFLICT (user_id) DO UPDATE
        SET day = excluded.day,
            calls = CASE WHEN before.day = excluded.day THEN before.calls + 1 ELSE 1 END
        WHERE before.day <> excluded.day OR before.calls < ?
      """;

  @PersistenceContext(unitName = "todo")
  private EntityManager entities;

  JpaModelCalls() {}

  JpaModelCalls(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean count(UserId person, LocalDate day, int most) {
    return most > 0 && Sql.execute(entities, COUNT, person.value(), day.toString(), most) == 1;
  }
}
