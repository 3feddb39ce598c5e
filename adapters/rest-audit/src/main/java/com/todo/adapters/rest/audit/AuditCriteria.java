package com.todo.adapters.rest.audit;

import com.todo.adapters.rest.edge.Formats;
import com.todo.adapters.rest.edge.QueryInput;
import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.AuditQuery;
import com.todo.ports.interfaces.outbound.AuditQuery.Criterion;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Reads which entries somebody wants to see. */
final class AuditCriteria {
  private static final Pattern EVENT_TYPE = Pattern.compile("com\\.todo\\.[a-z.0-9]{1,60}");

  private AuditCriteria() {}

  /**
   * @throws com.todo.adapters.rest.edge.InvalidRequest if the parameters are not understood
   */
  static AuditQuery read(QueryInput parameters) {
    var criteria = new ArrayList<Criterion>();
    parameters
        .value("event_type", AuditCriteria::eventType)
        .ifPresent(type -> criteria.add(new AuditQuery.OfType(type)));
    parameters
        .value("user_id", Formats::id)
        .ifPresent(id -> criteria.add(new AuditQuery.OfUser(new UserId(id))));
    parameters
        .value("task_id", Formats::id)
        .ifPresent(id -> criteria.add(new AuditQuery.OfTask(new TaskId(id))));
    parameters
        .value("from", Formats::instant)
        .ifPresent(instant -> criteria.add(new AuditQuery.From(instant)));
    parameters
        .value("to", Formats::instant)
        .ifPresent(instant -> criteria.add(new AuditQuery.To(instant)));
    var limit = parameters.limit();
    var cursor = parameters.cursor();
    parameters.finish();
    return new AuditQuery(criteria, limit, cursor);
  }

  private static String eventType(String text) {
    if (EVENT_TYPE.matcher(text).matches()) {
      return text;
    }
    throw new IllegalArgumentException("must be an event type such as com.todo.task.created.v1");
  }
}
