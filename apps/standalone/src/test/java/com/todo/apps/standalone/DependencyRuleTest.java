package com.todo.apps.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import com.todo.domain.trespass.KnowsTooMuch;
import org.junit.jupiter.api.Test;

/** Who may know whom. The class paths say the same; here it can be read. */
@AnalyzeClasses(packages = "com.todo", importOptions = DoNotIncludeTests.class)
class DependencyRuleTest {

  @ArchTest
  static final ArchRule the_domain_knows_only_the_jdk =
      classes()
          .that()
          .resideInAPackage("com.todo.domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "com.todo.domain..");

  @ArchTest
  static final ArchRule ports_know_only_the_domain =
      classes()
          .that()
          .resideInAPackage("com.todo.ports.interfaces..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "com.todo.domain..", "com.todo.ports.interfaces..");

  @ArchTest
  static final ArchRule use_cases_know_only_ports_and_domain =
      classes()
          .that()
          .resideInAPackage("com.todo.ports.usecases..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "com.todo.domain..", "com.todo.ports..");

  @ArchTest
  static final ArchRule adapters_see_ports_and_never_what_is_behind_them =
      noClasses()
          .that()
          .resideInAPackage("com.todo.adapters..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.todo.ports.usecases..", "com.todo.apps..");

  @ArchTest
  static final ArchRule adapters_meet_only_at_the_ports =
      SlicesRuleDefinition.slices()
          .matching("com.todo.adapters.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              alwaysTrue(),
              resideInAnyPackage(
                  "com.todo.adapters.cloudevents..",
                  "com.todo.adapters.database..",
                  "com.todo.adapters.rest.edge..",
                  "com.todo.adapters.work.."));

  @ArchTest
  static final ArchRule the_two_rest_adapters_share_only_the_edge =
      SlicesRuleDefinition.slices()
          .matching("com.todo.adapters.rest.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideInAPackage("com.todo.adapters.rest.edge.."));

  @Test
  void a_domain_that_knows_too_much_is_found_out() {
    var trespasser = new ClassFileImporter().importClasses(KnowsTooMuch.class);

    assertThrows(AssertionError.class, () -> the_domain_knows_only_the_jdk.check(trespasser));
  }
}
