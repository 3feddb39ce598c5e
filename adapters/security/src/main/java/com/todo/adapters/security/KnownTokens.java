package com.todo.adapters.security;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the tokens say whose signatures were checked lately.
 *
 * <p>A signature does not become wrong, and checking it would be a third of the work of a request.
 * Whether a token has expired, and what it is good for, is another question.
 */
final class KnownTokens {
  private static final int MOST = 1_000;
  private static final float USUAL_LOAD = 0.75f;

  private final Map<String, JWTClaimsSet> claims =
      new LinkedHashMap<>(MOST, USUAL_LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, JWTClaimsSet> leastUsed) {
          return size() > MOST;
        }
      };

  synchronized Optional<JWTClaimsSet> find(String token) {
    return Optional.ofNullable(claims.get(token));
  }

  synchronized void add(String token, JWTClaimsSet said) {
    claims.put(token, said);
  }
}
