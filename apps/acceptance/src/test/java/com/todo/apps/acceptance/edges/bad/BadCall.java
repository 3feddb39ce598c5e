package com.todo.apps.acceptance.edges.bad;

import com.todo.apps.acceptance.http.Call;
import java.util.Set;

/**
 * A request that must be refused.
 *
 * @param statuses what it may be refused with
 */
record BadCall(String name, Call call, Set<Integer> statuses) {

  static BadCall of(String name, Call call, Integer... statuses) {
    return new BadCall(name, call, Set.of(statuses));
  }

  /** One whose request says enough. */
  static BadCall of(Call call, Integer... statuses) {
    return of(call.toString(), call, statuses);
  }

  @Override
  public String toString() {
    return name.length() > 90 ? name.substring(0, 90) + "…" : name;
  }
}
