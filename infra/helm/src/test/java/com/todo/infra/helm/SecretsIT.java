package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sent to Kubernetes can be read by many: secrets are made where they are used (T088). */
@ExtendWith(Chart.Shared.class)
class SecretsIT {

  @ParameterizedTest
  @EnumSource
  void the_chart_knows_none(Setting setting, Chart chart) {
    var told = chart.installed(setting).stream().flatMap(each -> Telltale.in(each).stream());

    assertEquals(List.of(), told.toList());
  }
}
