package com.todo.apps.acceptance.memory;

import com.todo.apps.acceptance.story.Shown;
import com.todo.apps.acceptance.story.Window;
import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.outbound.LiveWindows;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

/** Windows that are open in the same process. No reminder comes up in the stories. */
final class InMemoryWindows implements LiveWindows {
  private final List<Open> open = new ArrayList<>();

  /** Opens a window of this user. */
  Window open(UserId user) {
    var window = new Open(user);
    open.add(window);
    return window;
  }

  @Override
  public void show(PublishedEvent event) {
    if (event.sequence() > 0) {
      var shown = new Shown(Shown.what(event.type()), event.event().task().value());
      open.stream()
          .filter(window -> window.user.equals(event.event().owner()))
          .forEach(window -> window.toShow.add(shown));
    }
  }

  @Override
  public void remind(UserId user, WaitingReminder reminder) {}

  @Override
  public void dismiss(UserId user, ReminderId reminder) {}

  private final class Open implements Window {
    private final UserId user;
    private final Queue<Shown> toShow = new ArrayDeque<>();

    private Open(UserId user) {
      this.user = user;
    }

    /**
     * @throws NoSuchElementException if it shows nothing: all that happened has been shown
     */
    @Override
    public Shown next() {
      return toShow.remove();
    }

    @Override
    public void close() {
      open.remove(this);
    }
  }
}
