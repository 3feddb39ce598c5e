package com.todo.adapters.websocket;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which pages may open a window: the server's own. A browser tells the truth about the page's
 * origin; a program that is no browser sends none.
 */
final class OwnOrigin {

  private OwnOrigin() {}

  /**
   * @param origin as in the header {@code Origin}; empty if there was none
   * @param hosts what the server is called, in the form of the header {@code Host}; empty ones are
   *     passed over
   */
  static boolean allows(String origin, String... hosts) {
    var page = authority(origin);
    return origin.isEmpty()
        || Stream.of(hosts).anyMatch(host -> !host.isEmpty() && lower(host).equals(page));
  }

  /**
   * Host and port of an origin as {@code Host} has them: without a port that goes without saying.
   */
  private static String authority(String origin) {
    try {
      var address = URI.create(origin);
      var authority = lower(String.valueOf(address.getAuthority()));
      return switch (lower(String.valueOf(address.getScheme()))) {
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
