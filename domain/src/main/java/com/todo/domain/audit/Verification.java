package com.todo.domain.audit;

/**
 * The result of walking along the whole audit trail.
 *
 * @param entries how many entries were read
 * @param firstBroken the id of the first entry that does not follow the one before it; 0 if all do
 */
public record Verification(long entries, long firstBroken) {

  public boolean intact() {
    return firstBroken == 0;
  }
}
