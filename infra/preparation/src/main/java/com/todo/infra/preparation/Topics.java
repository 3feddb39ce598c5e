package com.todo.infra.preparation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Which topics there are, how many partitions each has, and for how long it keeps its events. */
public final class Topics {
  private static final String LIST = "topics.properties";

  record Topic(String name, int partitions, Duration retention) {}

  private Topics() {}

  static List<Topic> ofTheContract() {
    var topics = new ArrayList<Topic>();
    var listed = new Properties();
    try (Reader text = list()) {
      listed.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (var name : listed.stringPropertyNames()) {
      var partitionsAndRetention = listed.getProperty(name).split(" ");
      topics.add(
          new Topic(
              name,
              Integer.parseInt(partitionsAndRetention[0]),
              Duration.parse(partitionsAndRetention[1])));
    }
    return topics;
  }

  /** The list as it is written: whether it has changed since it was last gone through. */
  public static String text() {
    try (var text = list()) {
      var written = new StringWriter();
      text.transferTo(written);
      return written.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader list() {
    return new InputStreamReader(Topics.class.getResourceAsStream(LIST), StandardCharsets.UTF_8);
  }
}
