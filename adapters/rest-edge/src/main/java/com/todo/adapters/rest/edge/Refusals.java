package com.todo.adapters.rest.edge;

import com.todo.domain.account.EmailTaken;
import com.todo.domain.account.UnknownAccount;
import com.todo.domain.account.WrongCredentials;
import com.todo.domain.conversation.UnknownConversation;
import com.todo.domain.reminder.ReminderOver;
import com.todo.domain.reminder.UnknownReminder;
import com.todo.domain.task.NotRecurring;
import com.todo.domain.task.StaleTask;
import com.todo.domain.task.TaskAlreadyDone;
import com.todo.domain.task.TaskGone;
import com.todo.domain.task.TaskNotDeleted;
import com.todo.domain.task.TaskNotDone;
import com.todo.domain.task.UnknownTask;
import com.todo.ports.interfaces.inbound.NeverPossible;
import com.todo.ports.interfaces.outbound.ChangesForgotten;
import com.todo.ports.interfaces.outbound.RequestKeyReused;
import com.todo.ports.interfaces.outbound.UnknownDeadLetter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The table of refusals: what each is called outside. Their own words become the detail. */
final class Refusals {
  private record Entry(String kind, int status, String title) {}

  private static final Entry UNKNOWN = new Entry("unknown", 404, "Not found");
  private static final Entry CONFLICT = new Entry("conflict", 409, "Not possible now");
  private static final Map<Class<? extends RuntimeException>, Entry> TABLE = new LinkedHashMap<>();

  static {
    TABLE.put(NotAllowed.class, new Entry("forbidden", 403, "Not allowed"));
    TABLE.put(ForeignOrigin.class, new Entry("foreign-origin", 403, "From another site"));
    TABLE.put(NothingHere.class, UNKNOWN);
    TABLE.put(UnknownTask.class, UNKNOWN);
    TABLE.put(UnknownReminder.class, UNKNOWN);
    TABLE.put(UnknownConversation.class, UNKNOWN);
    TABLE.put(UnknownDeadLetter.class, UNKNOWN);
    TABLE.put(WrongCredentials.class, new Entry("wrong-credentials", 401, "Wrong credentials"));
    TABLE.put(EmailTaken.class, new Entry("email-taken", 409, "There is such an account"));
    TABLE.put(TaskGone.class, new Entry("task-deleted", 409, "The task is deleted"));
    TABLE.put(TaskNotDeleted.class, CONFLICT);
    TABLE.put(TaskAlreadyDone.class, CONFLICT);
    TABLE.put(TaskNotDone.class, CONFLICT);
    TABLE.put(ReminderOver.class, new Entry("reminder-over", 409, "The reminder is over"));
    TABLE.put(NotRecurring.class, new Entry("not-recurring", 409, "The task does not repeat"));
    TABLE.put(ChangesForgotten.class, new Entry("changes-not-kept", 410, "No longer kept"));
    TABLE.put(StaleTask.class, new Entry("stale-task", 412, "Changed in the meantime"));
    TABLE.put(BodyTooLarge.class, new Entry("body-too-large", 413, "Too much at once"));
    TABLE.put(RequestKeyReused.class, new Entry("idempotency-key-reused", 422, "Key used before"));
    TABLE.put(NeverPossible.class, new Entry("impossible", 422, "Not possible at all"));
    TABLE.put(NotSignedIn.class, new Entry("not-signed-in", 401, "Not signed in"));
    TABLE.put(UnknownAccount.class, new Entry("not-signed-in", 401, "Not signed in"));
  }

  private Refusals() {}

  static Optional<Problem> find(Throwable thrown) {
    return Optional.ofNullable(TABLE.get(thrown.getClass()))
        .map(e -> Problem.of(e.kind(), e.status(), e.title(), thrown.getMessage()))
        .map(Refusals::challenged);
  }

  /** Who is not signed in is told how to be (RFC 9110, 11.6.1). */
  private static Problem challenged(Problem problem) {
    return problem.status() == 401
        ? problem.withHeader("WWW-Authenticate", "Bearer realm=\"todo\"")
        : problem;
  }
}
