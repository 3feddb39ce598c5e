package com.todo.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

  @Test
  void knows_an_address_in_any_case() {
    assertEquals(new Email("anna@example.org"), new Email(" Anna@Example.ORG "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "anna", "@example.org", "anna@", "a b@example.org", "a@b@c", "a\u0000@b"})
  void refuses_what_is_no_address(String text) {
    assertThrows(IllegalArgumentException.class, () -> new Email(text));
  }

  @Test
  void wants_a_password_of_eight_characters() {
    assertThrows(IllegalArgumentException.class, () -> new Password("7 chars"));
    assertEquals("8 charsx", new Password("8 charsx").text());
  }

  @Test
  void prints_no_password_and_no_hash() {
    assertFalse(new Password("correct horse").toString().contains("horse"));
    assertFalse(new PasswordHash("pbkdf2:abc").toString().contains("abc"));
  }

  @Test
  void calls_a_person_by_their_address_until_told_otherwise() {
    assertEquals("anna", DisplayName.of(new Email("anna@example.org")).text());
  }
}
