package com.todo.apps.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.todo.adapters.dapr.sidecar.Sidecar;
import org.junit.jupiter.api.Test;

/**
 * SC-010: no client of a broker or of a store in application code. What is outside is reached
 * through the sidecar, and the sidecar through one adapter.
 *
 * <p>The build also refuses such clients on any class path that is shipped.
 */
@AnalyzeClasses(packages = "com.todo", importOptions = DoNotIncludeTests.class)
class OneRoadOutTest {

  @ArchTest
  static final ArchRule nobody_knows_a_broker_or_a_store =
      noClasses()
          .that()
          .resideOutsideOfPackage("com.todo.infra..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.kafka..", "redis..", "io.lettuce..", "org.redisson..", "com.rabbitmq..");

  @ArchTest
  static final ArchRule only_one_adapter_knows_dapr =
      noClasses()
          .that()
          .resideOutsideOfPackage("com.todo.adapters.dapr..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.dapr..", "io.grpc..", "reactor..");

  @Test
  void whoever_goes_another_way_is_found_out() {
    var dapr = new ClassFileImporter().importClasses(Sidecar.class);
    var nobody = noClasses().should().dependOnClassesThat().resideInAPackage("io.dapr..");

    assertThrows(AssertionError.class, () -> nobody.check(dapr));
  }
}
