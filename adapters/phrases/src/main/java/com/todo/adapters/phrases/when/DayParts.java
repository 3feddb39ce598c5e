package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.InPart;
import com.todo.domain.conversation.DayPart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands times that leave the hour open: "this evening", "tomorrow morning", "later". */
final class DayParts implements Recognizer {
  private static final List<DayPart> PARTS = List.of(DayPart.values());

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    return hearing.isPlain(i)
        ? Optional.empty()
        : PARTS.stream()
            .flatMap(part -> found(hearing, i, part))
            .max((a, b) -> a.length() - b.length());
  }

  private static Stream<Finding> found(Hearing hearing, int i, DayPart part) {
    return Stream.of(
            of(hearing, i, "vague." + part, new InPart(part, false)),
            of(hearing, i, "vague-today." + part, new InPart(part, true)),
            isAfterDay(hearing, i)
                ? of(hearing, i, "part." + part, new InPart(part, false))
                : Optional.<Finding>empty())
        .flatMap(Optional::stream);
  }

  private static Optional<Finding> of(Hearing hearing, int i, String name, InPart meaning) {
    var length = hearing.length(name, i);
    return length == 0 ? Optional.empty() : Optional.of(new Finding(i, i + length, meaning));
  }

  private static boolean isAfterDay(Hearing hearing, int i) {
    return hearing.says("every", i - 1)
        || hearing.member("day.", i - 1).isPresent()
        || Weekdays.named(hearing, i - 1).isPresent();
  }
}
