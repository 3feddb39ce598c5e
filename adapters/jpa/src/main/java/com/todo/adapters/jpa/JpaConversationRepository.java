package com.todo.adapters.jpa;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.ConversationId;
import com.todo.domain.conversation.Message;
import com.todo.ports.interfaces.outbound.Conversation;
import com.todo.ports.interfaces.outbound.ConversationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Conversations in PostgreSQL. */
@ApplicationScoped
class JpaConversationRepository implements ConversationRepository {
  @PersistenceContext(unitName = "todo")
  private EntityManager entities;

  JpaConversationRepository() {}

  JpaConversationRepository(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Conversation> find(UserId owner, ConversationId id) {
    var row = entities.find(ConversationRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    return Optional.ofNullable(row)
        .filter(found -> found.isOf(owner))
        .map(found -> found.toConversation(messages(id)));
  }

  @Override
  public void save(Conversation conversation) {
    var row = entities.find(ConversationRow.class, conversation.id().value());
    if (row == null) {
      row = ConversationRow.of(conversation);
      entities.persist(row);
      entities.flush(); // before its messages, which refer to it
    }
    var said = conversation.messages();
    for (var number = row.messages(); number < said.size(); number++) {
      entities.persist(MessageRow.of(conversation.id(), number, said.get(number)));
    }
    row.take(conversation);
    entities.flush();
  }

  @Override
  public List<Conversation> list(UserId owner) {
    return entities
        .createQuery(
            "SELECT c FROM ConversationRow c WHERE c.owner = :owner ORDER BY c.updatedAt DESC",
            ConversationRow.class)
        .setParameter("owner", owner.value())
        .getResultStream()
        .map(row -> row.toConversation(List.of()))
        .toList();
  }

  private List<Message> messages(ConversationId id) {
    return entities
        .createQuery(
            "SELECT m FROM MessageRow m WHERE m.conversation = :id ORDER BY m.number",
            MessageRow.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(MessageRow::toMessage)
        .toList();
  }
}
