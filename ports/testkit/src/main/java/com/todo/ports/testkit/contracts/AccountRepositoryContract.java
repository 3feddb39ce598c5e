package com.todo.ports.testkit.contracts;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.account.EmailTaken;
import com.todo.domain.account.UnknownAccount;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.AccountRepository;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link AccountRepository} promises. Extend it once for each adapter. */
public abstract class AccountRepositoryContract {

  protected abstract AccountRepository accounts();

  @Test
  void finds_an_account_by_id_and_by_address() {
    var account = anAccount().administrator().build();

    accounts().add(account);

    assertEquals(Optional.of(account), accounts().find(account.id()));
    assertEquals(Optional.of(account), accounts().find(account.email()));
  }

  @Test
  void finds_nobody_it_does_not_know() {
    var stranger = anAccount().build();

    assertEquals(Optional.empty(), accounts().find(stranger.id()));
    assertEquals(Optional.empty(), accounts().find(stranger.email()));
  }

  @Test
  void refuses_an_address_that_is_taken() {
    var first = anAccount().build();
    accounts().add(first);

    var second = anAccount().withEmail(first.email().address()).build();

    assertThrows(EmailTaken.class, () -> accounts().add(second));
    assertEquals(Optional.of(first), accounts().find(first.email()));
    assertEquals(Optional.empty(), accounts().find(second.id()));
  }

  @Test
  void keeps_another_profile() {
    var account = anAccount().build();
    accounts().add(account);

    var moved = account.with(account.profile().in(ZoneId.of("America/New_York")));
    accounts().save(moved);

    assertEquals(Optional.of(moved), accounts().find(account.id()));
  }

  @Test
  void refuses_to_save_an_account_that_is_gone() {
    assertThrows(UnknownAccount.class, () -> accounts().save(anAccount().build()));
  }

  @Test
  void removes_an_account_so_that_its_address_is_free_again() {
    var account = anAccount().build();
    accounts().add(account);

    accounts().remove(account.id());

    assertEquals(Optional.empty(), accounts().find(account.id()));
    accounts().add(anAccount().withEmail(account.email().address()).build());
  }

  @Test
  void makes_nothing_of_removing_nobody() {
    accounts().remove(new UserId(UUID.randomUUID()));
  }

  @Test
  void is_not_empty_when_somebody_registered() {
    accounts().add(anAccount().build());

    assertFalse(accounts().isEmpty());
  }
}
