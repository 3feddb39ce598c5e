package com.todo.adapters.jpa;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static com.todo.ports.testkit.builders.ConversationBuilder.aConversation;
import static com.todo.ports.testkit.builders.TaskBuilder.aTask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.domain.account.UnknownAccount;
import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.ConversationRepository;
import com.todo.ports.interfaces.outbound.RequestKeys;
import com.todo.ports.interfaces.outbound.TaskCounts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody closes their account: everything goes but what others still have to hear of. */
class RemovedAccountTest {
  private final ConversationRepository conversations =
      UnitsOfWork.TODO.each(ConversationRepository.class, JpaConversationRepository::new);
  private UserId user;

  @BeforeEach
  void somebodyIsRegistered() {
    var account = anAccount().build();
    Adapters.accounts().add(account);
    user = account.id();
  }

  @Test
  void leaves_nothing_of_a_user_behind() {
    Adapters.tasks().save(aTask().ownedBy(user).build());
    conversations.save(aConversation().of(user).asked("hello", Instant.EPOCH).build());
    UnitsOfWork.TODO
        .each(RequestKeys.class, JpaRequestKeys::new)
        .remember(user, "key", "print", new TaskId(UUID.randomUUID()), Instant.EPOCH);

    Adapters.accounts().remove(user);

    assertEquals(List.of(), Adapters.tasks().all(user));
    assertEquals(new TaskCounts(0, 0), Adapters.tasks().count(user));
    assertEquals(List.of(), conversations.list(user));
    assertThrows(UnknownAccount.class, () -> Adapters.tasks().save(aTask().ownedBy(user).build()));
  }

  @Test
  void keeps_what_was_published_for_those_who_have_not_heard_of_it() {
    var consumer = "consumer-" + UUID.randomUUID();
    Adapters.publisher()
        .publish(new TaskEvent.Deleted(new TaskId(UUID.randomUUID()), user, Instant.EPOCH));

    Adapters.accounts().remove(user);

    var heard =
        Adapters.log().next(consumer, 100_000).stream()
            .filter(e -> e.event().event().owner().equals(user))
            .count();
    assertEquals(1, heard);
  }
}
