package com.todo.adapters.assistant;

import com.fasterxml.jackson.core.JacksonException;
import com.todo.domain.conversation.Thought.Failure;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import java.util.stream.Stream;

/** Says why a model gave no answer. */
final class Failures {
  private static final int LONGEST_CHAIN = 20;

  private Failures() {}

  static Failure of(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(LONGEST_CHAIN)
        .map(Failures::alone)
        .filter(failure -> failure != Failure.AWAY)
        .findFirst()
        .orElse(Failure.AWAY);
  }

  private static Failure alone(Throwable cause) {
    if (cause instanceof TimeoutException || cause instanceof java.net.http.HttpTimeoutException) {
      return Failure.TOO_SLOW;
    }
    if (cause instanceof NoAnswer || cause instanceof JacksonException) {
      return Failure.NONSENSE;
    }
    return cause instanceof HttpException http ? status(http.statusCode()) : Failure.AWAY;
  }

  private static Failure status(int code) {
    return switch (code) {
      case 401, 403 -> Failure.LOCKED;
      case 402, 429 -> Failure.BUSY;
      default -> Failure.AWAY;
    };
  }
}
