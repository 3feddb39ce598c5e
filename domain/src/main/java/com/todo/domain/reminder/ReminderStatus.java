package com.todo.domain.reminder;

/** How far a reminder has come. */
public enum ReminderStatus {
  /** Its time has not come, or nobody has seen it yet. */
  PENDING,
  /** Nobody saw it in time; it waits for the person's next connection. */
  FAILED,
  /** The person has seen it. */
  DELIVERED,
  /** It was taken back before it was seen. */
  CANCELLED
}
