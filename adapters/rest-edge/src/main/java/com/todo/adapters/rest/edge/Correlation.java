package com.todo.adapters.rest.edge;

import com.ibm.websphere.logging.hpel.LogRecordContext;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the work of this thread is called in every log.
 *
 * <p>Kept where the server's log looks for it, so that whoever names his work for the log (a
 * request, a delivery, a connection) has named it for the events that come of it too.
 */
public final class Correlation {
  private static final String ID = "correlationId";
  private static final String TRACE = "traceparent";
  private static final Pattern ID_FORM = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
  // W3C Trace Context, version 00.
  private static final Pattern TRACE_FORM =
      Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

  private Correlation() {}

  /** Names the work that begins; what is not well-formed is replaced. */
  static String begin(Optional<String> id, Optional<String> traceparent) {
    var name = id.filter(text -> ID_FORM.matcher(text).matches()).orElseGet(Correlation::fresh);
    LogRecordContext.addExtension(ID, name);
    traceparent
        .filter(text -> TRACE_FORM.matcher(text).matches())
        .ifPresent(text -> LogRecordContext.addExtension(TRACE, text));
    return name;
  }

  static void end() {
    LogRecordContext.removeExtension(ID);
    LogRecordContext.removeExtension(TRACE);
  }

  /** The name of this thread's work; a fresh one if it has none. */
  static String id() {
    return extension(ID).orElseGet(Correlation::fresh);
  }

  static String traceparent() {
    return extension(TRACE).orElse("");
  }

  private static Optional<String> extension(String name) {
    var extensions = new HashMap<String, String>();
    LogRecordContext.getExtensions(extensions);
    return Optional.ofNullable(extensions.get(name));
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }
}
