package com.todo.adapters.dapr.desks;

import com.todo.adapters.dapr.identity.Callers;
import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.inbound.ConfirmDelivery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Where notification-service hears that a window has shown reminders. */
@Path("/receipts")
@RequestScoped
@Callers("websocket-service")
public class ReceiptsDesk {
  private Instance<ConfirmDelivery> deliveries;
  private UnitOfWork work;

  protected ReceiptsDesk() {} // for the CDI client proxy

  @Inject
  public ReceiptsDesk(Instance<ConfirmDelivery> deliveries, UnitOfWork work) {
    this.deliveries = deliveries;
    this.work = work;
  }

  @POST
  public Response shown(String receipt) {
    var shown = Receipts.read(receipt);
    work.run(() -> Aboard.of(deliveries).confirm(shown));
    return Response.ok("").build();
  }
}
