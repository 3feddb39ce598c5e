package com.todo.adapters.dapr.sidecar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.adapters.dapr.RealSidecar;
import com.todo.ports.interfaces.outbound.Unreachable;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Through the sidecar of notification-service. */
@ExtendWith(RealSidecar.Shared.class)
class DaprSecretsIT {
  private DaprSecrets secrets;

  @BeforeEach
  void behind(RealSidecar sidecar) {
    secrets = new DaprSecrets(sidecar.client());
  }

  @Test
  void hands_out_what_this_service_may_have() {
    var key = secrets.find("notification-service-private-key").orElseThrow();

    assertTrue(key.startsWith("-----BEGIN PRIVATE KEY-----"));
  }

  @Test
  void knows_nothing_of_what_others_may_have_and_of_what_is_not_there() {
    assertEquals(Optional.empty(), secrets.find("jwt-private-key"));
    assertEquals(Optional.empty(), secrets.find("database-url"));
    assertEquals(Optional.empty(), secrets.find("no-such-secret"));
  }

  @Test
  void says_when_there_is_no_sidecar() {
    var nobody = new SidecarAddress("127.0.0.1", 1, 1, Optional.of("token"), Optional.of("token"));
    var lost = new DaprSecrets(new Sidecar(nobody, Duration.ofSeconds(2)));

    assertThrows(Unreachable.class, () -> lost.find("jwt-public-key"));
  }
}
