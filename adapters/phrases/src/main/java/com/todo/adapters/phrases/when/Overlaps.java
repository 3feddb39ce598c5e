package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.AtTime;
import com.todo.adapters.phrases.when.Meaning.OnDay;
import com.todo.adapters.phrases.when.Meaning.Plain;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Decides between findings: where several cover the same words the longest holds, and of several
 * days or several times in one sentence the last one does, so that the others stay in the title.
 */
final class Overlaps {
  private static final Comparator<Finding> LONGEST_FIRST =
      Comparator.comparing(Finding::length).reversed().thenComparing(Finding::from);

  private Overlaps() {}

  /**
   * @param taken the tokens that mean something else already
   */
  static List<Finding> resolve(List<Finding> findings, BitSet taken) {
    var occupied = (BitSet) taken.clone();
    var kept = new ArrayList<Finding>();
    findings.stream()
        .sorted(LONGEST_FIRST)
        .filter(f -> occupied.get(f.from(), f.to()).isEmpty())
        .forEach(
            f -> {
              occupied.set(f.from(), f.to());
              kept.add(f);
            });
    kept.removeIf(f -> f.meaning() instanceof Plain);
    kept.sort(Comparator.comparing(Finding::from));
    keepLast(kept, f -> f.meaning() instanceof OnDay);
    keepLast(kept, f -> f.meaning() instanceof AtTime);
    return List.copyOf(kept);
  }

  private static void keepLast(List<Finding> findings, Predicate<Finding> kind) {
    var all = findings.stream().filter(kind).toList();
    findings.removeAll(all.subList(0, Math.max(0, all.size() - 1)));
  }
}
