package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.Plain;
import java.util.Optional;

/** Keeps the others away from set phrases such as "as soon as possible". */
final class LeftAlone implements Recognizer {

  @Override
  public Optional<Finding> at(Hearing hearing, int i) {
    var length = hearing.length("left-alone", i);
    return length == 0 ? Optional.empty() : Optional.of(new Finding(i, i + length, new Plain()));
  }
}
