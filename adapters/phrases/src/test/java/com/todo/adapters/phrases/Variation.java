package com.todo.adapters.phrases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Another way to say the same, made by rule. */
enum Variation {
  WITH_WIDE_SPACES {
    @Override
    String said(Line line) {
      return line.sentence().replace(" ", "  \u00a0 ");
    }
  },
  LOUD {
    @Override
    String said(Line line) {
      return line.sentence().toUpperCase(Locale.ROOT);
    }
  },
  IN_TITLE_CASE {
    @Override
    String said(Line line) {
      return Pattern.compile("(?<= )\\p{L}")
          .matcher(line.sentence())
          .replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
    }
  },
  POLITE {
    @Override
    String said(Line line) {
      return "please " + line.sentence();
    }
  },
  AS_A_COMMAND {
    @Override
    String said(Line line) {
      return "add " + line.sentence();
    }

    @Override
    boolean fits(Line line) {
      return super.fits(line)
          && line.sentence().startsWith(line.result().split(" > ")[0])
          && !line.sentence().startsWith("new ");
    }
  },
  WITH_EMPHASIS {
    @Override
    String said(Line line) {
      return line.sentence() + "!";
    }
  },
  NUMBERS_SPELLED_OUT {
    @Override
    String said(Line line) {
      return spelled(line.sentence());
    }

    @Override
    boolean fits(Line line) {
      return super.fits(line) && !line.result().split(" > ")[0].matches(".*\\d.*");
    }
  },
  WHEN_COMES_FIRST {
    @Override
    String said(Line line) {
      var title = line.result().split(" > ")[0];
      var when = line.sentence().substring(title.length()).strip();
      return when.replaceFirst("^, ", "") + ", " + title;
    }

    @Override
    boolean fits(Line line) {
      var title = line.result().split(" > ")[0];
      return line.sentence().startsWith(title + " ")
          && line.result().contains(" > ")
          && TITLES.contains(title)
          && !line.sentence().matches(".*\\d/\\d+$|.* remind me$");
    }
  };

  /** Of these it is clear where they end. */
  private static final List<String> TITLES =
      List.of("call mum", "stretch", "water the ficus", "pay rent", "clean the attic");

  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<=^|in |every |for |remind me )([2-9]|10)(?= (days|weeks|months|hours|minutes|times))");

  abstract String said(Line line);

  /** Whether the sentence can be said so. */
  boolean fits(Line line) {
    return !line.sentence().matches(".*[\"“”].*|^\\W.*|.*://.*|.*@.*")
        && !line.result().equals(line.sentence());
  }

  /** The line in other words, if that makes a difference. */
  Optional<Line> of(Line line) {
    return fits(line)
        ? Optional.of(line.saying(said(line))).filter(l -> !l.sentence().equals(line.sentence()))
        : Optional.empty();
  }

  private static String spelled(String sentence) {
    return COUNTED
        .matcher(sentence)
        .replaceAll(found -> NUMBERS.get(Integer.parseInt(found.group(1)) - 2));
  }
}
