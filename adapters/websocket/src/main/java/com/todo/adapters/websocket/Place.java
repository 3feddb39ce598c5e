package com.todo.adapters.websocket;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * Where a window stands among its user's changes: whatever order the news comes in, every change
 * leaves here once and in its place.
 *
 * <p>A live change that is the next one is kept for sending; one that comes too early only tells
 * that there is something to read, since all changes can be read again. So what is kept here never
 * grows, however slow the window is. Not for several threads at once.
 */
final class Place {
  private final int keepAtMost;
  private final Queue<Change> kept = new ArrayDeque<>();
  private boolean begun;
  private long last;
  private long known;

  Place(int keepAtMost) {
    this.keepAtMost = keepAtMost;
  }

  /** The changes after number {@code sequence} are wanted; those kept so far are not. */
  void begin(long sequence) {
    begun = true;
    last = sequence;
    kept.clear();
  }

  /** This change just happened. */
  void hear(Change change) {
    if (begun && change.sequence() == last + 1 && kept.size() < keepAtMost) {
      keep(change);
    }
    hearOf(change.sequence());
  }

  /** There are changes up to this number. */
  void hearOf(long sequence) {
    known = Math.max(known, sequence);
  }

  /** These were read, in order, from where the window stood then. */
  void read(List<Change> changes) {
    for (var change : changes) {
      if (change.sequence() == last + 1) {
        keep(change);
        hearOf(change.sequence());
      }
    }
  }

  /** What is to be sent now, if it is at hand. */
  Optional<Change> next() {
    return Optional.ofNullable(kept.poll());
  }

  /** Whether there is something to be sent that has to be read first. */
  boolean mustRead() {
    return begun && kept.isEmpty() && known > last;
  }

  /** Whether everything known was handed out. */
  boolean isUpToDate() {
    return begun && kept.isEmpty() && known <= last;
  }

  /** The number after which reading goes on. */
  long last() {
    return last;
  }

  /** How many changes have to be read at least. */
  long missed() {
    return begun ? Math.max(0, known - last) : 0;
  }

  private void keep(Change change) {
    kept.add(change);
    last = change.sequence();
  }
}
