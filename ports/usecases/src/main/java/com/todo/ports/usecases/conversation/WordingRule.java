package com.todo.ports.usecases.conversation;

import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.ports.interfaces.inbound.FindAccount;
import com.todo.ports.interfaces.inbound.WordRule;
import java.time.InstantSource;

public final class WordingRule implements WordRule {
  private final FindAccount accounts;
  private final Language language;
  private final InstantSource clock;

  public WordingRule(FindAccount accounts, Language language, InstantSource clock) {
    this.accounts = accounts;
    this.language = language;
    this.clock = clock;
  }

  @Override
  public String word(UserId user, RecurrenceRule rule) {
    var profile = accounts.find(user).profile();
    return language.narrator().tell(rule, clock.instant().atZone(profile.zone()), profile.locale());
  }

  @Override
  public RecurrenceRule read(UserId user, String words) {
    var profile = accounts.find(user).profile();
    var now = clock.instant().atZone(profile.zone());
    var wish = language.interpreter().readTask(words, now, profile.locale()).wish();
    if (wish.title().isEmpty() && wish.recurrence() instanceof RecurrenceRule rule) {
      return rule;
    }
    throw new IllegalArgumentException(
        "must say how often and nothing else, such as every 2 weeks on tuesday");
  }
}
