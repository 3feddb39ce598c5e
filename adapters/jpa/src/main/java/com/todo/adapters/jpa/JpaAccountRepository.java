package com.todo.adapters.jpa;

import com.todo.adapters.database.Sql;
import com.todo.domain.account.Account;
import com.todo.domain.account.Email;
import com.todo.domain.account.EmailTaken;
import com.todo.domain.account.UnknownAccount;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.AccountRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Accounts in PostgreSQL. */
@ApplicationScoped
class JpaAccountRepository implements AccountRepository {
  @PersistenceContext(unitName = "todo")
  private EntityManager entities;

  JpaAccountRepository() {}

  JpaAccountRepository(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Account> find(UserId id) {
    return Optional.ofNullable(entities.find(AccountRow.class, id.value()))
        .map(AccountRow::toAccount);
  }

  @Override
  public Optional<Account> find(Email email) {
    return entities
        .createQuery("SELECT a FROM AccountRow a WHERE a.email = :email", AccountRow.class)
        .setParameter("email", email.address())
        .getResultStream()
        .findFirst()
        .map(AccountRow::toAccount);
  }

  /** A violated constraint would end the transaction, so a taken address is not tried. */
  @Override
  public void add(Account account) {
    var profile = account.profile();
    var added =
        Sql.execute(
            entities,
            """
            INSERT INTO account
              (id, email, password_hash, display_name, time_zone, locale, role, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (email) DO NOTHING
            """,
            account.id().value(),
            account.email().address(),
            account.password().text(),
            profile.name().text(),
            profile.zone().getId(),
            profile.locale().toLanguageTag(),
            account.role().name(),
            account.createdAt());
    if (added == 0) {
      throw new EmailTaken();
    }
  }

  @Override
  public void save(Account account) {
    var row = entities.find(AccountRow.class, account.id().value());
    if (row == null) {
      throw new UnknownAccount(account.id());
    }
    row.take(account);
    entities.flush();
  }

  /**
   * What was published stays until every consumer has heard of it. Account and list are locked in
   * the order in which a new task locks them.
   */
  @Override
  public void remove(UserId id) {
    var user = id.value();
    Sql.rows(entities, "SELECT id FROM account WHERE id = ? FOR UPDATE", user);
    Sql.execute(entities, "DELETE FROM task_list WHERE user_id = ?", user);
    Sql.execute(
        entities,
        "DELETE FROM login_failure f USING account a WHERE a.email = f.email AND a.id = ?",
        user);
    Sql.execute(
        entities,
        """
        DELETE FROM rule_version WHERE series_id IN (
          SELECT CAST(series_id AS uuid) FROM task WHERE owner_id = ? AND series_id IS NOT NULL)
        """,
        user);
    Sql.execute(entities, "DELETE FROM account WHERE id = ?", user);
    entities.clear();
  }

  @Override
  public boolean isEmpty() {
    Sql.lock(entities, "the first account");
    return Sql.rows(entities, "SELECT id FROM account LIMIT 1").isEmpty();
  }
}
