package com.todo.adapters.websocket;

import com.todo.ports.interfaces.inbound.RedeemTicket;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The door to the live connection: looks at origin and ticket before there is a WebSocket, so that
 * whoever may not come in gets an answer that says so.
 */
@WebServlet("/ws")
public class LiveServlet extends HttpServlet {
  @Inject private RedeemTicket redeemTicket;
  @Inject private WebSocketLiveWindows windows;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var refusal = refusal(request);
    if (refusal.isPresent()) {
      refuse(refusal.get(), response);
      return;
    }
    var user = redeemTicket.redeem(parameter(request, "ticket"));
    if (user.isEmpty()) {
      refuse(Refusal.BAD_TICKET, response);
      return;
    }
    var holder = new Ticketed(user.get(), since(request));
    var container =
        (ServerContainer) getServletContext().getAttribute(ServerContainer.class.getName());
    try {
      container.upgradeHttpToWebSocket(
          new NobodysRequest(request),
          response,
          WindowConfigurator.config(() -> new WindowEndpoint(windows, holder)),
          Map.of());
    } catch (DeploymentException e) {
      throw new ServletException(e);
    }
  }

  private void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
    windows.count().refused(refusal);
    refusal.answer(response);
  }

  private Optional<Refusal> refusal(HttpServletRequest request) {
    // No page can set the header that a proxy in front of the server sets.
    if (!OwnOrigin.allows(
        header(request, "Origin"), header(request, "Host"), header(request, "X-Forwarded-Host"))) {
      return Optional.of(Refusal.FOREIGN_ORIGIN);
    }
    if (!header(request, "Upgrade").equalsIgnoreCase("websocket")) {
      return Optional.of(Refusal.NO_WEBSOCKET);
    }
    return parameter(request, "since").matches("\\d{0,18}")
        ? Optional.empty()
        : Optional.of(Refusal.BAD_SINCE);
  }

  private static OptionalLong since(HttpServletRequest request) {
    var text = parameter(request, "since");
    return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  private static String header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("");
  }
}
