package com.todo.adapters.dapr.events;

import com.todo.adapters.dapr.letters.ParkedEvent;
import com.todo.adapters.dapr.sidecar.SidecarAway;
import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Topic;
import com.todo.ports.interfaces.outbound.Undelivered;
import com.todo.ports.testkit.fakes.FixedCallContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A consumer that fails when it is told to, with what is delivered to it in the hands of a test.
 */
final class DeliveryScene {
  static final int TRIES = 3;

  private final List<PublishedEvent> handled = new ArrayList<>();
  private final List<String> parked = new ArrayList<>();
  private final Map<UUID, RuntimeException> failures = new HashMap<>();
  private final Set<UUID> ignored = new HashSet<>();
  private int unitsOfWork;
  private boolean brokerIsAway;

  private final List<String> counted = new ArrayList<>();
  private final DeliveryCount count =
      new DeliveryCount() {
        @Override
        void delivered(String consumer, Topic topic, List<PublishedEvent> events) {
          counted.add("%s acted on %d of %s".formatted(consumer, events.size(), topic.title()));
        }

        @Override
        void failed(String consumer, Topic topic) {
          counted.add("%s failed on %s".formatted(consumer, topic.title()));
        }

        @Override
        void parked(String consumer, Topic topic) {
          counted.add("%s put one of %s aside".formatted(consumer, topic.title()));
        }
      };
  private final Attempts attempts = new Attempts(new NotingBroker(), count, TRIES);
  private final Consumers consumers =
      new Consumers(
          List.of(new FailingHandler()),
          new NothingSeen(),
          attempts,
          new Undone(),
          new FixedCallContext("call", ""),
          count);

  Consumers consumers() {
    return consumers;
  }

  List<PublishedEvent> handled() {
    return handled;
  }

  /** Consumer, event or text, and reason of each. */
  List<String> parked() {
    return parked;
  }

  /** What those who watch the server are told. */
  List<String> counted() {
    return counted;
  }

  int unitsOfWork() {
    return unitsOfWork;
  }

  void failOn(PublishedEvent event, RuntimeException failure) {
    failures.put(event.id(), failure);
  }

  void ignore(PublishedEvent event) {
    ignored.add(event.id());
  }

  void failNoMore() {
    failures.clear();
  }

  void brokerIsAway() {
    brokerIsAway = true;
  }

  private final class FailingHandler implements EventHandler {

    @Override
    public String consumer() {
      return "scene";
    }

    @Override
    public Set<Topic> topics() {
      return Set.of(Topic.TASK_EVENTS);
    }

    @Override
    public boolean isConcernedBy(PublishedEvent event) {
      return !ignored.contains(event.id());
    }

    @Override
    public void on(PublishedEvent event) {
      if (failures.containsKey(event.id())) {
        throw failures.get(event.id());
      }
      handled.add(event);
    }
  }

  /** Takes back what was handled in a unit of work that failed. */
  private final class Undone implements UnitOfWork {

    @Override
    public <T> T ask(Supplier<T> question) {
      var before = List.copyOf(handled);
      unitsOfWork++;
      try {
        return question.get();
      } catch (RuntimeException e) {
        handled.clear();
        handled.addAll(before);
        throw e;
      }
    }
  }

  private final class NotingBroker extends Broker {

    @Override
    void publish(String topic, List<Letter> letters) {
      if (brokerIsAway) {
        throw new SidecarAway("broker", null);
      }
      for (var letter : letters) {
        var dead = ParkedEvent.read(letter.text());
        assert topic.equals("task-events-dead");
        parked.add(dead.consumer() + ": " + told(dead.undelivered()) + ": " + dead.reason());
      }
    }
  }

  private static String told(Undelivered undelivered) {
    return undelivered instanceof Undelivered.Text unreadable
        ? unreadable.text()
        : undelivered.id().toString();
  }

  private static final class NothingSeen extends SeenEvents {

    @Override
    List<PublishedEvent> without(List<PublishedEvent> events) {
      return events;
    }

    @Override
    void add(List<PublishedEvent> events) {}
  }
}
