package com.todo.apps.slices;

import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.inbound.RedeemTicket;
import com.todo.ports.interfaces.inbound.WatchReminders;
import com.todo.ports.interfaces.outbound.DeliveryReceipts;
import com.todo.ports.interfaces.outbound.LiveWindows;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.interfaces.outbound.Tickets;
import com.todo.ports.usecases.account.RedeemingTicket;
import com.todo.ports.usecases.live.ShowingChanges;
import com.todo.ports.usecases.reminder.WatchingReminders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** What websocket-service does. */
public class WebSocketSlice {

  @Produces
  @ApplicationScoped
  RedeemTicket redeemTicket(Tickets tickets, InstantSource clock) {
    return new RedeemingTicket(tickets, clock);
  }

  @Produces
  @ApplicationScoped
  EventHandler showChanges(LiveWindows windows) {
    return new ShowingChanges(windows);
  }

  @Produces
  @ApplicationScoped
  WatchReminders watchReminders(StateStore state, DeliveryReceipts receipts) {
    return new WatchingReminders(state, receipts);
  }
}
