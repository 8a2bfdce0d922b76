package io.alianza.gateway.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.alianza.gateway.users.AsksTheMachineForTheTime;
import io.alianza.gateway.users.KnowsTheWeb;
import io.alianza.support.testing.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    private static final HouseRules HOUSE = HouseRules.of("io.alianza.gateway", "users");
    private static final JavaClasses CLASSES = HOUSE.classes();

    @TestFactory
    Stream<DynamicTest> the_house_keeps() {
        return HOUSE.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CLASSES)));
    }

    @Test
    void the_packages_the_rules_name_exist() {
        assertThat(HOUSE.missingPackages(CLASSES)).isEmpty();
        assertThat(CLASSES.containPackage("io.alianza.gateway.messaging")).isTrue();
    }

    @Test
    void each_rule_bites() {
        bites(HOUSE.domainIsPure(), KnowsTheWeb.class);
        bites(HOUSE.timeIsToldByTheClock(), AsksTheMachineForTheTime.class);
    }

    private static void bites(ArchRule rule, Class<?> wrong) {
        JavaClasses classes = new ClassFileImporter().importClasses(wrong);
        assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class);
    }
}
