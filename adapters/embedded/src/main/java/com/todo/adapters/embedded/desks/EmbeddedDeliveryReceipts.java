package com.todo.adapters.embedded.desks;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.inbound.ConfirmDelivery;
import com.todo.ports.interfaces.outbound.DeliveryReceipts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** Reports to the service that notifies in the same process. */
@ApplicationScoped
class EmbeddedDeliveryReceipts implements DeliveryReceipts {
  private ConfirmDelivery confirmDelivery;

  protected EmbeddedDeliveryReceipts() {} // for the CDI client proxy

  @Inject
  EmbeddedDeliveryReceipts(ConfirmDelivery confirmDelivery) {
    this.confirmDelivery = confirmDelivery;
  }

  @Override
  public void shown(Map<UserId, Set<ReminderId>> shown) {
    confirmDelivery.confirm(shown);
  }
}
