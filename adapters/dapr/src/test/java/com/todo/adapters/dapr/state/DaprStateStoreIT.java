package com.todo.adapters.dapr.state;

import com.todo.adapters.dapr.RealSidecar;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.testkit.contracts.StateStoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealSidecar.Shared.class)
class DaprStateStoreIT extends StateStoreContract {
  private StateStore state;

  @BeforeEach
  void behind(RealSidecar sidecar) {
    state = new DaprStateStore(sidecar.client());
  }

  @Override
  protected StateStore state() {
    return state;
  }
}
