package com.todo.adapters.mcp;

import com.todo.adapters.rest.edge.InvalidRequest;
import com.todo.adapters.rest.edge.JsonInput;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.inbound.FindAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Calls a tool by its name. One call is one unit of work. */
@ApplicationScoped
@Transactional
public class ToolCalls {
  private Map<String, BiFunction<UserId, JsonInput, JsonObject>> tools;
  private FindAccount findAccount;

  protected ToolCalls() {} // for the CDI client proxy

  @Inject
  public ToolCalls(ListTools list, ProgressTools progress, FindAccount findAccount) {
    this.findAccount = findAccount;
    this.tools =
        Map.of(
            "add_task", list::add,
            "list_tasks", list::list,
            "update_task", list::update,
            "delete_task", list::delete,
            "restore_task", list::restore,
            "complete_task", progress::complete,
            "reopen_task", progress::reopen,
            "skip_occurrence", progress::skip,
            "snooze_reminder", progress::snooze);
  }

  /** The tools that can be called. */
  Set<String> names() {
    return tools.keySet();
  }

  /**
   * @throws com.todo.domain.account.UnknownAccount if the token outlived its account
   */
  public JsonObject call(String tool, UserId person, Map<String, Object> arguments) {
    findAccount.find(person);
    return tools.get(tool).apply(person, JsonInput.of(json(arguments)));
  }

  private static JsonObject json(Map<String, Object> arguments) {
    try {
      return Json.createObjectBuilder(Optional.ofNullable(arguments).orElse(Map.of())).build();
    } catch (IllegalArgumentException e) {
      throw new InvalidRequest("The arguments must be JSON.");
    }
  }
}
