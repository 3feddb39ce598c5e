package com.todo.adapters.websocket;

import com.todo.adapters.cloudevents.CloudEventJson;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads changes in the form in which windows are told of them, each time in a unit of work. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class FeedReader {
  private static final int PAGE = 200;

  private ChangeFeed feed;

  protected FeedReader() {} // for the CDI client proxy

  @Inject
  FeedReader(ChangeFeed feed) {
    this.feed = feed;
  }

  /** The number of the user's last change. */
  public long latest(UserId user) {
    return feed.latest(user);
  }

  /**
   * Some of the changes after this number, in order; none if there are none.
   *
   * @throws com.todo.ports.interfaces.outbound.ChangesForgotten if they are not kept any more
   */
  public List<Change> since(UserId user, long sequence) {
    return feed.since(user, sequence, PAGE).events().stream().map(this::change).toList();
  }

  /** An event in that form. */
  public Change change(PublishedEvent event) {
    return new Change(
        event.sequence(), Frames.event(event.sequence(), CloudEventJson.write(event)));
  }
}
