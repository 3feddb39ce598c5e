package com.todo.adapters.jpa;

import com.todo.domain.recurrence.RuleId;
import com.todo.domain.task.RuleVersion;
import com.todo.ports.interfaces.outbound.RuleVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Versions of rules in PostgreSQL. */
@ApplicationScoped
class JpaRuleVersions implements RuleVersions {
  @PersistenceContext(unitName = "todo")
  private EntityManager entities;

  JpaRuleVersions() {}

  JpaRuleVersions(EntityManager entities) {
    this.entities = entities;
  }

  /** Only the call that made a version of the task keeps that version of the rule: no race. */
  @Override
  public void keep(RuleVersion version) {
    if (entities.find(RuleVersionRow.class, version.id().value()) == null) {
      entities.persist(RuleVersionRow.of(version));
      entities.flush();
    }
  }

  @Override
  public Optional<RuleVersion> find(RuleId rule) {
    return Optional.ofNullable(entities.find(RuleVersionRow.class, rule.value()))
        .map(RuleVersionRow::toVersion);
  }
}
