package com.todo.apps.acceptance.http;

import com.todo.apps.acceptance.story.Person;
import com.todo.apps.acceptance.story.TodoSystem;
import java.time.LocalDate;
import java.time.ZoneId;

/** A running system, reached as browsers and programs reach it. */
public final class HttpTodoSystem implements TodoSystem {
  private final SignedUp founder;

  /**
   * @param founder whoever registered first
   */
  public HttpTodoSystem(SignedUp founder) {
    this.founder = founder;
  }

  @Override
  public Person founder() {
    return new HttpPerson(founder);
  }

  @Override
  public Person newcomer(String name) {
    return new HttpPerson(founder.api().as("").register(name));
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Berlin"));
  }
}
