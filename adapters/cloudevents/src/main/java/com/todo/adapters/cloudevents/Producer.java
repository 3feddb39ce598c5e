package com.todo.adapters.cloudevents;

/** The services that publish events, by the names that never change. */
enum Producer {
  CHAT_API("chat-api"),
  NOTIFICATION("notification-service"),
  RECURRING_TASK("recurring-task-service");

  private final String appId;

  Producer(String appId) {
    this.appId = appId;
  }

  String appId() {
    return appId;
  }
}
