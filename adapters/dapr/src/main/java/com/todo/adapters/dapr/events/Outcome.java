package com.todo.adapters.dapr.events;

/** What became of an event, in the words of the sidecar. */
enum Outcome {
  /** It was acted on, or put aside for good. */
  SUCCESS,
  /** It is to be brought again. */
  RETRY
}
