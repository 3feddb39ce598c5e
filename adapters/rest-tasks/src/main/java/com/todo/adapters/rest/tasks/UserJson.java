package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.JsonShape;
import com.todo.domain.account.Account;
import jakarta.json.JsonObject;

/** A person, as they see themselves. */
final class UserJson {

  private UserJson() {}

  static JsonObject of(Account account) {
    return JsonShape.start()
        .put("id", account.id())
        .put("email", account.email())
        .put("display_name", account.profile().name())
        .put("time_zone", account.profile().zone())
        .put("locale", account.profile().locale().toLanguageTag())
        .put("administrator", account.isAdministrator())
        .put("created_at", account.createdAt())
        .end();
  }
}
