package com.todo.domain.trespass;

import org.junit.jupiter.api.Test;

/** A deliberate violation: what a domain class must never do. */
public class KnowsTooMuch {
  Test aTechnology;
}
