package com.todo.domain.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address to sign in with; upper and lower case are the same address. */
public record Email(String address) {
  private static final int LONGEST = 254; // RFC 5321, 4.5.3.1.3
  private static final Pattern FORM = Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]+");

  public Email {
    address = address.strip().toLowerCase(Locale.ROOT);
    if (address.length() > LONGEST || !FORM.matcher(address).matches()) {
      throw new IllegalArgumentException(
          "email must look like name@example.org and have at most " + LONGEST + " characters");
    }
  }

  @Override
  public String toString() {
    return address;
  }
}
