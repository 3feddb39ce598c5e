package com.todo.adapters.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recognizes a caller by the same token in either place: the header {@code Authorization}, as
 * programs send it, or the cookie, as browsers do.
 *
 * <p>It refuses nobody: which addresses are open is known where they are defined. Who it is, and
 * what groups they belong to, is said in attributes of the request. It is not wrapped: CDI knows it
 * as it came, and the server's JAX-RS takes for granted that all requests are of one class.
 */
public class TokenFilter extends HttpFilter {
  private static final String COOKIE = "todo_session";
  private static final String SCHEME = "Bearer ";
  private static final String CALLER = Principal.class.getName();
  private static final String GROUPS = CALLER + ".groups";

  @Inject private JwtAccessTokens tokens;
  @Inject private InstantSource clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    token(request)
        .flatMap(token -> tokens.identify(token, clock.instant()))
        .ifPresent(
            identity -> {
              var name = identity.user().toString();
              request.setAttribute(CALLER, (Principal) () -> name);
              request.setAttribute(GROUPS, identity.groups());
            });
    chain.doFilter(request, response);
  }

  /** A token in the header is what the caller means, even where the browser adds its cookie. */
  private static Optional<String> token(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(header -> header.substring(SCHEME.length()).strip())
        .or(() -> cookie(request));
  }

  private static Optional<String> cookie(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }
}
