package com.todo.adapters.dapr.desks;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.outbound.DeliveryReceipts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** Reports to notification-service. */
@ApplicationScoped
public class DaprDeliveryReceipts implements DeliveryReceipts {
  private Invocation invocation;

  protected DaprDeliveryReceipts() {} // for the CDI client proxy

  @Inject
  public DaprDeliveryReceipts(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public void shown(Map<UserId, Set<ReminderId>> shown) {
    var receipt = Receipts.write(shown);
    Answers.required(
        invocation.post("notification-service", "receipts", "application/json", receipt));
  }
}
