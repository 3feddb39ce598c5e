package com.todo.adapters.websocket;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.outbound.LiveWindows;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** The windows that are connected to this server by WebSocket. */
@ApplicationScoped
class WebSocketLiveWindows implements LiveWindows {
  private static final int READERS = 4;
  private static final int CLOSERS = 2;

  private final OpenWindows open = new OpenWindows();
  private final WindowCount count = new WindowCount();
  private WindowTools tools;

  @Resource private ManagedExecutorService executor;

  private FeedReader feed;
  private WaitingReminders reminders;
  private Event<ReminderNews> news;
  private InstantSource clock;
  private WindowLimits limits;

  protected WebSocketLiveWindows() {} // for the CDI client proxy

  @Inject
  WebSocketLiveWindows(
      FeedReader feed,
      WaitingReminders reminders,
      Event<ReminderNews> news,
      InstantSource clock,
      WindowLimits limits) {
    this.feed = feed;
    this.reminders = reminders;
    this.news = news;
    this.clock = clock;
    this.limits = limits;
  }

  @PostConstruct
  void prepare() {
    var readers = new FewAtATime(READERS, executor);
    var closers = new FewAtATime(CLOSERS, executor);
    var reporting = new Reporting(reminders, executor);
    tools = new WindowTools(feed, reminders, reporting, readers, closers, clock, limits, count);
  }

  /** Events without a number are no changes of the list. */
  @Override
  public void show(PublishedEvent event) {
    var user = event.event().owner();
    if (event.sequence() > 0 && open.any(user)) {
      var change = feed.change(event);
      open.forEachOf(user, window -> window.show(change));
    }
  }

  @Override
  public void remind(UserId user, WaitingReminder reminder) {
    news.fire(new ReminderNews(user, window -> window.remind(reminder)));
  }

  @Override
  public void dismiss(UserId user, ReminderId reminder) {
    news.fire(new ReminderNews(user, window -> window.dismiss(reminder)));
  }

  /** A window that acknowledged what is not kept yet would not be understood. */
  void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReminderNews told) {
    open.forEachOf(told.user(), told.telling());
  }

  /** Opens a window; from here on it misses nothing. */
  Window open(Ticketed holder, Connection connection) {
    var window = new Window(holder.user(), connection, tools);
    open.add(window);
    window.open(holder.since());
    return window;
  }

  void closed(Window window) {
    open.remove(window);
    window.closed();
  }

  /** Looks after all windows. */
  void check() {
    open.forEach(Window::check);
  }

  int openNow() {
    return open.count();
  }

  WindowCount count() {
    return count;
  }
}
