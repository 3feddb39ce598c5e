package com.todo.ports.usecases.conversation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How near a title comes to a name, by the pairs of letters that both have: 0 to 1. */
final class Nearness {

  private Nearness() {}

  static double of(String name, String title) {
    var said = pairs(name);
    var there = pairs(title);
    var all = said.size() + there.size();
    said.retainAll(there);
    return all == 0 ? 0 : 2.0 * said.size() / all;
  }

  private static Set<String> pairs(String text) {
    var small = text.toLowerCase(Locale.ROOT);
    var pairs = new HashSet<String>();
    for (var i = 0; i + 1 < small.length(); i++) {
      pairs.add(small.substring(i, i + 2));
    }
    return pairs;
  }
}
