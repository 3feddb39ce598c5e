package com.todo.adapters.assistant;

/** What a model said is not what it may say. */
final class NoAnswer extends RuntimeException {

  NoAnswer(String why) {
    super(why);
  }
}
