package com.todo.apps.acceptance.crash;

import java.util.ArrayList;
import java.util.List;

/**
 * What a client knows about its own changes: those that were answered, and those whose answer never
 * came, which may have been made or not.
 */
final class Ledger {
  private final List<Deed> answered = new ArrayList<>();
  private final List<Deed> unsure = new ArrayList<>();

  void answered(Deed deed) {
    answered.add(deed);
  }

  void unsure(Deed deed) {
    unsure.add(deed);
  }

  List<Deed> answered() {
    return List.copyOf(answered);
  }

  List<Deed> unsure() {
    return List.copyOf(unsure);
  }
}
