package io.alianza.reporting.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.alianza.reporting.directory.DependsOnWhoDependsOnIt;
import io.alianza.reporting.sales.WrongOnPurpose;
import io.alianza.support.testing.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    private static final String ROOT = "io.alianza.reporting";
    private static final HouseRules HOUSE = HouseRules.of(ROOT, "sales", "funnel", "cost", "directory", "summary");
    private static final JavaClasses CLASSES = HOUSE.classes();

    /** Read models only: no aggregate, no command, no log of its own. */
    private static final ArchRule DECIDES_NOTHING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.alianza.support.commands..", "io.alianza.eventstore..", "org.axonframework..")
            .as("this service decides nothing");

    @TestFactory
    Stream<DynamicTest> the_house_keeps() {
        return Stream.concat(HOUSE.all().stream(), Stream.of(DECIDES_NOTHING))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CLASSES)));
    }

    @Test
    void the_packages_the_rules_name_exist() {
        assertThat(HOUSE.missingPackages(CLASSES)).isEmpty();
        assertThat(CLASSES.containPackage(ROOT + ".messaging")).isTrue();
        assertThat(CLASSES.containPackage(ROOT + ".config")).isTrue();
    }

    @Test
    void each_rule_bites() {
        bites(HOUSE.domainIsPure(), WrongOnPurpose.KnowsTheWeb.class);
        bites(HOUSE.onlyMessagingKnowsTopics(), WrongOnPurpose.NamesAPublishedEvent.class);
        bites(HOUSE.timeIsToldByTheClock(), WrongOnPurpose.AsksTheMachineForTheTime.class);
        bites(HOUSE.nothingIsInjectedIntoFields(), WrongOnPurpose.IsInjectedIntoAField.class);
        bites(DECIDES_NOTHING, WrongOnPurpose.SendsACommand.class);
    }

    @Test
    void the_rule_against_cycles_bites() {
        JavaClasses ring = new ClassFileImporter().importPackages(ROOT + ".sales", ROOT + ".directory");

        assertThat(ring.contain(DependsOnWhoDependsOnIt.class)).isTrue();
        assertThat(HOUSE.featuresAreFreeOfCycles().evaluate(ring).hasViolation())
                .isTrue();
    }

    private static void bites(ArchRule rule, Class<?> wrong) {
        JavaClasses wrongOnly = new ClassFileImporter().importClasses(wrong);
        assertThat(rule.evaluate(wrongOnly).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
