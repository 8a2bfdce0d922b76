package io.alianza.commission.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.alianza.commission.deal.DependsOnWhoDependsOnIt;
import io.alianza.commission.plan.AsksTheMachineForTheTime;
import io.alianza.commission.plan.IsInjectedIntoAField;
import io.alianza.commission.plan.KnowsTheWeb;
import io.alianza.commission.plan.NamesAPublishedEvent;
import io.alianza.support.testing.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    private static final String ROOT = "io.alianza.commission";
    private static final HouseRules RULES =
            HouseRules.of(ROOT, "deal", "agreement", "plan", "account", "statement", "bulk");
    private static final JavaClasses CLASSES = RULES.classes();

    @TestFactory
    Stream<DynamicTest> the_house_keeps() {
        return RULES.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CLASSES)));
    }

    @Test
    void the_packages_the_rules_name_exist() {
        assertThat(RULES.missingPackages(CLASSES)).isEmpty();
        assertThat(CLASSES.containPackage(ROOT + ".messaging")).isTrue();
        assertThat(CLASSES.containPackage(ROOT + ".config")).isTrue();
    }

    @Test
    void each_rule_bites() {
        bites(RULES.domainIsPure(), KnowsTheWeb.class);
        bites(RULES.onlyMessagingKnowsTopics(), NamesAPublishedEvent.class);
        bites(RULES.timeIsToldByTheClock(), AsksTheMachineForTheTime.class);
        bites(RULES.nothingIsInjectedIntoFields(), IsInjectedIntoAField.class);
    }

    @Test
    void the_rule_against_cycles_bites() {
        JavaClasses withACycle = new ClassFileImporter().importPackages(ROOT + ".deal", ROOT + ".plan");
        assertThat(withACycle.contain(DependsOnWhoDependsOnIt.class)).isTrue();

        assertThat(RULES.featuresAreFreeOfCycles().evaluate(withACycle).hasViolation())
                .isTrue();
    }

    private static void bites(ArchRule rule, Class<?> wrong) {
        JavaClasses wrongOnly = new ClassFileImporter().importClasses(wrong);
        assertThat(rule.evaluate(wrongOnly).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
