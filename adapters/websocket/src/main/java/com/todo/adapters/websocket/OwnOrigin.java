package com.todo.adapters.websocket;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Which pages may open a window: the server's own, and those of origins that were named to it. A
 * browser tells the truth about the page's origin; a program that is no browser sends none.
 */
final class OwnOrigin {
  private final Set<String> others;

  OwnOrigin(Set<String> others) {
    this.others = Set.copyOf(others);
  }

  /**
   * @param origin as in the header {@code Origin}; empty if there was none
   * @param host as in the header {@code Host}
   */
  boolean allows(String origin, String host) {
    return origin.isEmpty()
        || others.contains(origin)
        || !host.isEmpty() && authority(origin).equals(lower(host));
  }

  /**
   * Host and port of an origin as {@code Host} has them: without the port that goes without saying.
   */
  private static String authority(String origin) {
    try {
      var address = URI.create(origin);
      var scheme = lower(String.valueOf(address.getScheme()));
      var authority = lower(String.valueOf(address.getAuthority()));
      return switch (scheme) {
        case "http" -> without(":80", authority);
        case "https" -> without(":443", authority);
        default -> "";
      };
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String without(String port, String authority) {
    return authority.endsWith(port)
        ? authority.substring(0, authority.length() - port.length())
        : authority;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
