package com.todo.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

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
  void takes_long_addresses_and_passwords_but_not_any() {
    var longest = "anna@" + "x".repeat(249);

    assertEquals(longest, new Email(longest).toString());
    assertThrows(IllegalArgumentException.class, () -> new Email(longest + "x"));
    assertEquals(200, new Password("x".repeat(200)).text().length());
    assertThrows(IllegalArgumentException.class, () -> new Password("x".repeat(201)));
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

  @Test
  void keeps_everything_else_when_one_thing_is_edited() {
    var profile = new Profile(new DisplayName("Anna"), BERLIN, Locale.ENGLISH);

    assertEquals(
        new Profile(new DisplayName("Ann"), BERLIN, Locale.ENGLISH),
        profile.named(new DisplayName("Ann")));
    assertEquals(
        new Profile(new DisplayName("Anna"), ZoneOffset.UTC, Locale.GERMAN),
        profile.in(ZoneOffset.UTC).speaking(Locale.GERMAN));
    assertEquals(account(Role.USER, profile), account(Role.USER, profile).with(profile));
  }

  @Test
  void is_an_administrators_only_by_its_role() {
    var profile = new Profile(new DisplayName("Anna"), BERLIN, Locale.ENGLISH);

    assertTrue(account(Role.ADMINISTRATOR, profile).isAdministrator());
    assertFalse(account(Role.USER, profile).isAdministrator());
  }

  private static Account account(Role role, Profile profile) {
    return new Account(
        new UserId(new UUID(0, 1)),
        new Email("anna@example.org"),
        new PasswordHash("pbkdf2:abc"),
        profile,
        role,
        Instant.EPOCH);
  }
}
