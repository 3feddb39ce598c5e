package com.todo.adapters.jpa;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static com.todo.ports.testkit.builders.ConversationBuilder.aConversation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.todo.adapters.testdatabase.TestDatabase;
import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.ConversationRepository;
import com.todo.ports.interfaces.outbound.RequestKeys;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two calls that must not overlap, the second sees what the first one did. */
class WaitingTurnsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final RequestKeys keys = UnitsOfWork.TODO.each(RequestKeys.class, JpaRequestKeys::new);
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
  void carries_a_request_out_once_when_it_comes_twice_at_the_same_moment() {
    var task = new TaskId(UUID.randomUUID());

    var second =
        UnitsOfWork.TODO.run(
            () -> {
              keys.find(user, "key", "print", NOON);
              var waiting = waiting(() -> keys.find(user, "key", "print", NOON));
              keys.remember(user, "key", "print", task, NOON);
              return waiting;
            });

    assertEquals(Optional.of(task), second.join());
  }

  @Test
  void lets_a_second_speaker_hear_the_first() {
    var talk = aConversation().of(user).asked("hello", NOON).build();
    conversations.save(talk);

    var second =
        UnitsOfWork.TODO.run(
            () -> {
              var found = conversations.find(user, talk.id()).orElseThrow();
              var waiting = waiting(() -> conversations.find(user, talk.id()));
              conversations.save(aConversation().like(found).asked("more", NOON).build());
              return waiting;
            });

    assertEquals(2, second.join().orElseThrow().messages().size());
  }

  @Test
  void lets_only_one_be_the_first_to_register() {
    var second =
        UnitsOfWork.TODO.run(
            () -> {
              Adapters.accounts().isEmpty();
              var waiting = waiting(() -> Adapters.accounts().isEmpty());
              Adapters.accounts().add(anAccount().build());
              return waiting;
            });

    assertFalse(second.join());
  }

  /** Another call that has begun, and has to wait. */
  private static <T> CompletableFuture<T> waiting(Supplier<T> call) {
    var second = CompletableFuture.supplyAsync(call);
    while (!somebodyWaits()) {
      assertFalse(second.isDone(), "did not wait");
    }
    return second;
  }

  private static boolean somebodyWaits() {
    try (var connection = TestDatabase.shared().asOwner().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT 1 FROM pg_locks WHERE NOT granted")) {
      return rows.next();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
