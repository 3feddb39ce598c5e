package com.todo.adapters.phrases.when;

import com.todo.domain.conversation.Doubt;
import com.todo.domain.conversation.Understood;
import com.todo.domain.conversation.Wish;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import java.util.List;
import java.util.Set;

/**
 * What a sentence says about when.
 *
 * @param findings the words that say so, in order
 */
public record When(
    Due due,
    ReminderPlan reminder,
    Recurrence recurrence,
    Doubt doubt,
    Set<Wish.Implied> implied,
    List<Finding> findings,
    List<Understood> understood) {

  public When {
    implied = Set.copyOf(implied);
    findings = List.copyOf(findings);
    understood = List.copyOf(understood);
  }

  public boolean saysNothing() {
    return findings.isEmpty();
  }
}
