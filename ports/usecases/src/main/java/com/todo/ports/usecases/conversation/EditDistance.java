package com.todo.ports.usecases.conversation;

/** How many letters two words are apart: changed, missing, added, or swapped with the next. */
final class EditDistance {

  private EditDistance() {}

  static int between(String one, String other) {
    var rows = new int[one.length() + 1][other.length() + 1];
    for (var i = 0; i <= one.length(); i++) {
      for (var j = 0; j <= other.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, one, other, i, j);
      }
    }
    return rows[one.length()][other.length()];
  }

  private static int cheapest(int[][] rows, String one, String other, int i, int j) {
    var same = one.charAt(i - 1) == other.charAt(j - 1);
    var cost = Math.min(rows[i - 1][j], rows[i][j - 1]) + 1;
    cost = Math.min(cost, rows[i - 1][j - 1] + (same ? 0 : 1));
    var swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(cost, rows[i - 2][j - 2] + 1) : cost;
  }
}
