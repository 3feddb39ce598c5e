package com.todo.infra.dapr;

/** The applications of the system: five servers and the page. */
public enum App {
  CHAT_API("chat-api", "chat-api", 8000),
  NOTIFICATION("notification-service", "notification", 8001),
  RECURRING_TASK("recurring-task-service", "recurring-task", 8002),
  AUDIT("audit-service", "audit", 8003),
  WEBSOCKET("websocket-service", "websocket", 8004),
  FRONTEND("frontend", "frontend", 3000);

  private final String id;
  private final String directory;
  private final int port;

  App(String id, String directory, int port) {
    this.id = id;
    this.directory = directory;
    this.port = port;
  }

  /** The name by which Dapr knows it, of its server in Liberty, and so in its log. */
  public String id() {
    return id;
  }

  /** The name of its module. */
  public String directory() {
    return directory;
  }

  /** Where the contract says that it listens. */
  public int contractPort() {
    return port;
  }

  public boolean isServer() {
    return this != FRONTEND;
  }
}
