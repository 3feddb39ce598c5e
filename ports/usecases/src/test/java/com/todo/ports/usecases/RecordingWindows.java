package com.todo.ports.usecases;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.outbound.LiveWindows;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.util.ArrayList;
import java.util.List;

/** Windows that remember what they were shown. */
public final class RecordingWindows implements LiveWindows {
  public final List<PublishedEvent> shown = new ArrayList<>();
  public final List<WaitingReminder> reminded = new ArrayList<>();
  public final List<ReminderId> dismissed = new ArrayList<>();

  @Override
  public void show(PublishedEvent event) {
    shown.add(event);
  }

  @Override
  public void remind(UserId user, WaitingReminder reminder) {
    reminded.add(reminder);
  }

  @Override
  public void dismiss(UserId user, ReminderId reminder) {
    dismissed.add(reminder);
  }
}
