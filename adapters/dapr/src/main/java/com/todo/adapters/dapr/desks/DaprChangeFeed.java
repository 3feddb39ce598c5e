package com.todo.adapters.dapr.desks;

import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.ChangePage;
import com.todo.ports.interfaces.outbound.ChangesForgotten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks chat-api, which keeps the changes of each user. */
@ApplicationScoped
public class DaprChangeFeed implements ChangeFeed {
  private static final String KEEPER = "chat-api";
  private static final int GONE = 410;

  private Invocation invocation;

  protected DaprChangeFeed() {} // for the CDI client proxy

  @Inject
  public DaprChangeFeed(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ChangePage since(UserId owner, long sequence, int limit) {
    var path = "changes/%s?since=%d&limit=%d".formatted(owner, sequence, limit);
    var answer = invocation.get(KEEPER, path);
    if (answer.statusCode() == GONE) {
      throw new ChangesForgotten();
    }
    return ChangePageText.read(Answers.required(answer));
  }

  @Override
  public long latest(UserId owner) {
    return Long.parseLong(Answers.required(invocation.get(KEEPER, "changes/" + owner + "/latest")));
  }
}
