package com.todo.adapters.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recognizes a caller by the same token in either place: the header {@code Authorization}, as
 * programs send it, or the cookie, as browsers do.
 *
 * <p>It refuses nobody: which addresses are open is known where they are defined.
 */
@ApplicationScoped
public class TokenMechanism implements HttpAuthenticationMechanism {
  private static final String COOKIE = "todo_session";
  private static final String SCHEME = "Bearer ";

  private JwtAccessTokens tokens;
  private InstantSource clock;

  protected TokenMechanism() {} // for the CDI client proxy

  @Inject
  public TokenMechanism(JwtAccessTokens tokens, InstantSource clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    return token(request)
        .flatMap(token -> tokens.identify(token, clock.instant()))
        .map(
            caller ->
                context.notifyContainerAboutLogin(
                    new CallerPrincipal(caller.user().toString()), caller.groups()))
        .orElseGet(context::doNothing);
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
