package io.alianza.support.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.alianza.support.testing.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    private static final String WRONG = "io.alianza.support.architecture.wrong";
    private static final HouseRules RULES = HouseRules.of(WRONG, "order", "invoice");
    private static final JavaClasses WRONG_CLASSES = new ClassFileImporter().importPackages(WRONG);

    @TestFactory
    Stream<DynamicTest> each_rule_bites() {
        return RULES.all().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertThat(rule.evaluate(WRONG_CLASSES).hasViolation())
                                .isTrue()));
    }

    @Test
    void a_package_that_does_not_exist_is_named() {
        HouseRules misspelt = HouseRules.of(WRONG, "ordre", "invoice");

        assertThat(misspelt.missingPackages(WRONG_CLASSES)).containsExactly(WRONG + ".ordre");
    }
}
