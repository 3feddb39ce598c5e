package com.todo.adapters.rest.edge.tasks;

import com.todo.adapters.rest.edge.Formats;
import com.todo.adapters.rest.edge.InvalidRequest;
import com.todo.adapters.rest.edge.JsonInput;
import com.todo.domain.recurrence.Basis;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.Start;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads how often somebody wants a task to come back. */
public final class RecurrenceRuleInput {
  public static final String FIELD = "recurrence_rule";

  private RecurrenceRuleInput() {}

  /**
   * @throws InvalidRequest if the object is not a rule
   */
  public static RecurrenceRule read(JsonObject object) {
    var json = JsonInput.of(object, FIELD);
    var pattern = pattern(json);
    var interval = json.number("interval", Function.identity()).orElse(1);
    var basis = json.text("from", RecurrenceRuleInput::basis).orElse(Basis.DUE);
    var start = json.text("starts_on", Formats::date).<Start>map(Start.On::new).orElse(Start.OPEN);
    var end =
        end(
            json,
            json.number("end_after_count", End.AfterCount::new),
            json.text("end_by_date", Formats::date));
    json.text("rrule", Function.identity()); // answers carry it; it says the same once more
    json.require("frequency").finish();
    return rule(pattern.orElseThrow(), interval, basis, start, end);
  }

  private static RecurrenceRule rule(
      Pattern pattern, int interval, Basis basis, Start start, End end) {
    try {
      return new RecurrenceRule(pattern, interval, basis, start, end);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequest(FIELD + ".interval", e.getMessage());
    }
  }

  private static Optional<Pattern> pattern(JsonInput json) {
    var frequency = json.text("frequency", RecurrenceRuleInput::frequency);
    var days = json.texts("weekdays", RecurrenceRuleInput::weekday);
    var monthDay = json.number("month_day", Pattern.MonthlyOnDay::new);
    var nth = json.object("nth").map(RecurrenceRuleInput::nth);
    if (days.isPresent() && !frequency.equals(Optional.of("weekly"))) {
      json.refuse("weekdays", "go with frequency weekly only");
    }
    if ((monthDay.isPresent() || nth.isPresent()) && !frequency.equals(Optional.of("monthly"))) {
      json.refuse("frequency", "must be monthly when month_day or nth is given");
    }
    if (monthDay.isPresent() && nth.isPresent()) {
      json.refuse("nth", "cannot stand beside month_day");
    }
    return frequency.map(
        f ->
            switch (f) {
              case "daily" -> new Pattern.Daily();
              case "weekly" -> new Pattern.Weekly(days.map(Set::copyOf).orElse(Set.of()));
              case "yearly" -> new Pattern.Yearly();
              default ->
                  monthDay
                      .<Pattern>map(Function.identity())
                      .or(() -> nth)
                      .orElseGet(Pattern.Monthly::new);
            });
  }

  private static Pattern nth(JsonObject object) {
    var json = JsonInput.of(object, FIELD + ".nth");
    var weekday = json.text("weekday", RecurrenceRuleInput::weekday);
    var week =
        json.number("week", n -> new Pattern.MonthlyOnWeekday(n, weekday.orElse(DayOfWeek.MONDAY)));
    json.require("week", "weekday").finish();
    return week.orElseThrow();
  }

  private static End end(JsonInput json, Optional<End.AfterCount> count, Optional<LocalDate> day) {
    if (count.isPresent() && day.isPresent()) {
      json.refuse("end_by_date", "cannot stand beside end_after_count");
    }
    return count.<End>map(Function.identity()).or(() -> day.map(End.ByDate::new)).orElse(End.NEVER);
  }

  private static String frequency(String text) {
    if (Set.of("daily", "weekly", "monthly", "yearly").contains(text)) {
      return text;
    }
    throw new IllegalArgumentException("must be daily, weekly, monthly or yearly");
  }

  private static Basis basis(String text) {
    return switch (text) {
      case "due" -> Basis.DUE;
      case "completion" -> Basis.COMPLETION;
      default -> throw new IllegalArgumentException("must be due or completion");
    };
  }

  private static DayOfWeek weekday(String text) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> RecurrenceRuleShape.code(day).equals(text))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("must be one of MO, TU, WE, TH, FR, SA, SU"));
  }
}
