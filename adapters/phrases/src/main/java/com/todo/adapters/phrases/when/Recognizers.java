package com.todo.adapters.phrases.when;

import com.todo.domain.task.Due;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that is understood about when. A new way to say something is one more entry. */
public final class Recognizers {
  private static final Recognizer DATE =
      new Remembered(new NumericDates().or(new MonthDates()).or(new MonthDays()));
  private static final Recognizer NAMED_DAY =
      new Remembered(
          new RelativeDays()
              .or(new Weekdays())
              .or(new WeekdaysWithDates(DATE))
              .or(new NthWeekdays())
              .or(new Periods().atAnEdge())
              .or(new MonthNames())
              .or(new Holidays())
              .or(DATE));
  private static final Recognizer DAY =
      new Remembered(
          NAMED_DAY.or(new Ahead()).or(new DaysFromDays(NAMED_DAY)).or(new DayRanges(NAMED_DAY)));
  private static final Recognizer TIME =
      new Remembered(
          new ClockTimes()
              .or(new NamedTimes().atAnEdge())
              .or(new SpokenTimes())
              .or(new CompactTimes())
              .maybeAfter("lead.time"));
  private static final Recognizer CLOCK =
      new Remembered(TIME.or(new BareHours(DAY)).or(new TimeRanges(TIME)).maybeAfter("lead.time"));

  private static final Recognizer REPEATS =
      new AfterRepeats(
              new Repeats()
                  .or(new NamedRepeats())
                  .or(new WeekdayPlurals())
                  .or(new YearlyRepeats(DATE))
                  .or(new MonthlyRepeats().maybeAfter("lead.monthly")))
          .maybeAfter("lead.repeat");
  private static final Recognizer LEFT_ALONE = new LeftAlone();
  private static final List<Recognizer> ALL =
      List.of(
          DAY.maybeAfter("lead.date").unlessAfter("no-date-after"),
          CLOCK,
          new HoursAfterDays(DAY),
          new DayParts(),
          REPEATS,
          new AfterCompletion(),
          new Limits(DAY),
          new Reminders(DAY.maybeAfter("lead.date"), CLOCK));

  private Recognizers() {}

  /** Everything found at any place, in order, also where it overlaps. */
  static List<Finding> findings(Hearing hearing) {
    return IntStream.range(0, hearing.sentence().size())
        .boxed()
        .flatMap(i -> findings(hearing, i))
        .toList();
  }

  private static Stream<Finding> findings(Hearing hearing, int i) {
    var plain = LEFT_ALONE.at(hearing, i).stream();
    return hearing.isPlain(i)
        ? plain
        : Stream.concat(plain, ALL.stream().flatMap(r -> r.at(hearing, i).stream()));
  }

  /** The day, time or rule that begins here. */
  static Optional<Finding> dayOrTime(Hearing hearing, int i) {
    return DAY.maybeAfter("lead.date").or(CLOCK).or(new DayParts()).or(REPEATS).at(hearing, i);
  }

  /** The day that is named here, and where its words end. */
  public static Optional<NamedDay> day(Hearing hearing, int i) {
    return DAY.at(hearing, i)
        .filter(found -> found.meaning() instanceof Meaning.OnDay)
        .map(found -> new NamedDay(((Meaning.OnDay) found.meaning()).date(), found.to()));
  }

  /** A day, and the place of the token after its words. */
  public record NamedDay(LocalDate date, int end) {}

  /** The amount of time that is named here, and where its words end. */
  public static Optional<NamedAmount> amount(Hearing hearing, int i) {
    return new Amounts()
        .at(hearing, i)
        .filter(found -> found.meaning() instanceof Meaning.Later)
        .map(found -> NamedAmount.of((Meaning.Later) found.meaning(), found.to()));
  }

  /** An amount of time, and the place of the token after its words. */
  public record NamedAmount(Period days, Duration time, int end) {

    static NamedAmount of(Meaning.Later later, int end) {
      return new NamedAmount(later.days(), later.time(), end);
    }
  }

  /** When an amount of time is over, if that is all that is said: "10 minutes", "for 2 days". */
  public static Optional<Due> ahead(Hearing hearing, int from, int to) {
    return new Amounts()
        .maybeAfter("for")
        .at(hearing, from)
        .filter(found -> found.to() == to)
        .map(found -> Ahead.counted(hearing, (Meaning.Later) found.meaning()));
  }

  /** Where the days and times end that follow one another from here on. */
  public static int endOfDaysAndTimes(Hearing hearing, int i) {
    var end = i;
    for (var found = dayOrTime(hearing, end); found.isPresent(); ) {
      end = found.get().to();
      found = dayOrTime(hearing, end);
    }
    return end;
  }
}
