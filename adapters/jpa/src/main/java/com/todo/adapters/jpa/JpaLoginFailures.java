package com.todo.adapters.jpa;

import com.todo.adapters.database.Sql;
import com.todo.domain.account.Email;
import com.todo.ports.interfaces.outbound.LoginFailures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Wrong passwords in PostgreSQL. */
@ApplicationScoped
class JpaLoginFailures implements LoginFailures {
  @PersistenceContext(unitName = "todo")
  private EntityManager entities;

  JpaLoginFailures() {}

  JpaLoginFailures(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void record(Email email, Instant at) {
    Sql.execute(
        entities, "INSERT INTO login_failure (email, at) VALUES (?, ?)", email.address(), at);
  }

  @Override
  public int since(Email email, Instant from) {
    var count =
        Sql.value(
            entities,
            "SELECT count(*) FROM login_failure WHERE email = ? AND at >= ?",
            email.address(),
            from);
    return Math.toIntExact(Sql.number(count));
  }

  @Override
  public void forget(Email email) {
    Sql.execute(entities, "DELETE FROM login_failure WHERE email = ?", email.address());
  }
}
