package com.todo.apps.standalone;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;

/** Habits of this house that a compiler does not know. */
@AnalyzeClasses(packages = "com.todo", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest
  static final ArchRule time_is_an_argument =
      noClasses()
          .that()
          .resideOutsideOfPackages("com.todo.infra..")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "now() is called without a clock", HouseRulesTest::readsTheClock));

  @ArchTest
  static final ArchRule names_say_what_things_are =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Common|Base|Abstract|Service|DTO|VO)");

  @ArchTest
  static final ArchRule rows_stay_beside_their_repository =
      classes().that().haveSimpleNameEndingWith("Row").should().bePackagePrivate();

  /** What another class writes into a woven row is neither seen nor kept. */
  @ArchTest
  static final ArchRule rows_change_only_through_their_own_methods =
      fields()
          .that()
          .areDeclaredInClassesThat(
              are(DescribedPredicate.describe("rows", c -> c.getSimpleName().endsWith("Row"))))
          .and()
          .areNotStatic()
          .should()
          .bePrivate();

  private static boolean readsTheClock(JavaAccess<?> access) {
    var target = access.getTarget();
    var owner = target.getOwner();
    return access instanceof JavaCall<?> call
        && target.getName().equals("now")
        && owner.getPackageName().equals("java.time")
        && call.getTarget().getRawParameterTypes().isEmpty()
        && !owner.isAssignableTo(InstantSource.class)
        && !owner.isAssignableTo(Clock.class);
  }
}
