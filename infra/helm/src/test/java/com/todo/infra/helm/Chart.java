package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What helm makes of the chart, in the namespace {@value #NAMESPACE}. */
final class Chart {
  static final String RELEASE = "todo";
  static final String NAMESPACE = "todo-checked";

  private final Tools tools;
  private final Map<Setting, List<Manifest>> installed = new EnumMap<>(Setting.class);

  private Chart(Tools tools) {
    this.tools = tools;
  }

  Tools tools() {
    return tools;
  }

  /** All objects of a first installation. */
  synchronized List<Manifest> installed(Setting setting) {
    return installed.computeIfAbsent(setting, each -> Manifest.all(render(each)));
  }

  List<Manifest> upgraded(Setting setting) {
    return Manifest.all(render(setting, "--is-upgrade"));
  }

  Stream<Manifest> ofKind(Setting setting, String kind) {
    return installed(setting).stream().filter(each -> each.kind().equals(kind));
  }

  /** What all replicas of a program have in common, for each that the chart brings. */
  List<Pod> pods(Setting setting) {
    return installed(setting).stream().flatMap(each -> Pod.of(each).stream()).toList();
  }

  /** How many replicas there are at least. */
  int replicas(Setting setting, Pod pod) {
    return ofKind(setting, "HorizontalPodAutoscaler")
        .filter(
            each ->
                each.content().at("/spec/scaleTargetRef/name").asText().equals(pod.owner().name()))
        .mapToInt(each -> each.spec().path("minReplicas").asInt(1))
        .findFirst()
        .orElse(pod.owner().spec().path("replicas").asInt(1));
  }

  private String render(Setting setting, String... more) {
    var arguments = new ArrayList<>(List.of("template", RELEASE, "todo-app"));
    arguments.add("--namespace=" + NAMESPACE);
    arguments.addAll(setting.arguments());
    arguments.addAll(List.of(more));
    var answer = tools.run("helm", arguments.toArray(String[]::new));
    assertEquals(0, answer.status(), answer.errors());
    return answer.output();
  }

  /** Hands the chart to tests; without the programs that read it they are left out. */
  static final class Shared implements ParameterResolver {
    private static final Namespace SPACE = Namespace.create(Shared.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Chart.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(SPACE)
          .computeIfAbsent(Chart.class, type -> new Chart(Tools.built()), Chart.class);
    }
  }
}
