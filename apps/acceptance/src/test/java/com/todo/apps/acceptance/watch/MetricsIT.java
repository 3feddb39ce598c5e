package com.todo.apps.acceptance.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.Soon;
import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.server.OnFiveServers;
import com.todo.apps.acceptance.server.SharedFiveServers;
import com.todo.infra.dapr.App;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five servers show in numbers what those who look after them have to know. */
@OnFiveServers
class MetricsIT {
  /** Said by Prometheus itself, and by Kubernetes. */
  private static final Set<String> OF_OTHERS = Set.of("up", "kube_pod_status_ready");

  private SharedFiveServers.Running running;

  @BeforeEach
  void runs(SharedFiveServers.Running shared) {
    running = shared;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          CHAT_API; outbox_depth{consumer="broker",
          CHAT_API; outbox_age_seconds{consumer="broker",
          CHAT_API; dead_letters_kept{
          CHAT_API; events_delivered_total{consumer="chat-api",mp_scope="application",topic="reminder-events",
          NOTIFICATION; events_failed_total{consumer="notification",mp_scope="application",topic="reminder-events",
          RECURRING_TASK; events_lag_seconds_count{consumer="recurring-task",mp_scope="application",topic="task-events",
          AUDIT; events_lag_seconds_bucket{consumer="audit",mp_scope="application",topic="task-events",le="10.0",
          AUDIT; events_lag_seconds_max{consumer="audit",mp_scope="application",topic="recurring-events",
          AUDIT; events_parked_total{consumer="audit",mp_scope="application",topic="task-events",
          WEBSOCKET; windows_open{
          WEBSOCKET; windows_refused{mp_scope="application",reason="bad_ticket",
          WEBSOCKET; windows_cut_off{mp_scope="application",reason="too_slow",
          """)
  void shows(App app, String beginning) {
    var metrics = metrics(app);

    assertTrue(metrics.lines().anyMatch(line -> line.startsWith(beginning)), metrics);
  }

  @Test
  void counts_a_reminder_with_how_late_it_came_up() {
    remind();

    var late = "job_lateness_seconds_bucket{kind=\"reminder\",mp_scope=\"application\",le=\"5.0\",";
    Soon.that(() -> assertTrue(metrics(App.NOTIFICATION).contains(late)));
  }

  @Test
  void counts_a_window_that_was_not_let_in() {
    Api.at(running.system().replica(App.WEBSOCKET).address()).get("/ws").expect(426);

    var refused = "windows_refused{mp_scope=\"application\",reason=\"no_websocket\",} ";
    var line = metrics(App.WEBSOCKET).lines().filter(l -> l.startsWith(refused)).findFirst();
    assertTrue(Double.parseDouble(line.orElseThrow().substring(refused.length())) >= 1);
  }

  @Test
  void shows_everything_that_dashboard_and_alerts_ask_for() {
    remind();

    Soon.that(() -> assertEquals(Set.of(), missing()));
  }

  private void remind() {
    var now = Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
    var soon = Json.object().put("title", "Water").put("reminder_time", now.toString());
    running.anybody().register("Ada").api().post("/api/tasks", soon.toString()).expect(201);
  }

  private Set<String> missing() {
    var asked = new TreeSet<String>();
    Watching.questions().forEach(question -> asked.addAll(new Question(question).metrics()));
    asked.removeAll(OF_OTHERS);
    Stream.of(App.values()).filter(App::isServer).forEach(app -> asked.removeAll(names(app)));
    return asked;
  }

  private Set<String> names(App app) {
    return metrics(app)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("[{ ]")[0])
        .collect(Collectors.toSet());
  }

  private String metrics(App app) {
    return Api.at(running.system().replica(app).address()).get("/metrics").expect(200).body();
  }
}
