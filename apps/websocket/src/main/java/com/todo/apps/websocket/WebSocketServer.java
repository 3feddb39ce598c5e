package com.todo.apps.websocket;

import com.todo.adapters.dapr.DaprParts;
import com.todo.apps.slices.ClockSlice;
import com.todo.apps.slices.WebSocketSlice;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.ScannedClasses;
import java.util.stream.Stream;

/** Tells every open window what happens, and what it missed. */
public class WebSocketServer implements BuildCompatibleExtension {

  @Discovery
  public void compose(ScannedClasses beans) {
    Stream.of(ClockSlice.class, WebSocketSlice.class).map(Class::getName).forEach(beans::add);
    DaprParts.FOR_WINDOWS.forEach(part -> beans.add(part.getName()));
  }
}
