package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.Account;
import com.todo.domain.account.Email;
import com.todo.domain.account.UserId;
import java.util.Optional;

/** Where accounts are kept. {@code AccountRepositoryContract} states what is promised here. */
public interface AccountRepository {

  Optional<Account> find(UserId id);

  Optional<Account> find(Email email);

  /**
   * Keeps a new account. Of several that are the first at the same moment, only one sees {@link
   * #isEmpty} say yes.
   *
   * @throws com.todo.domain.account.EmailTaken if the address is another account's
   */
  void add(Account account);

  /** Keeps another state of an account. */
  void save(Account account);

  /** Removes the account with everything that belongs to it. */
  void remove(UserId id);

  /** Whether nobody has registered yet; asking makes others who ask wait for the unit of work. */
  boolean isEmpty();
}
