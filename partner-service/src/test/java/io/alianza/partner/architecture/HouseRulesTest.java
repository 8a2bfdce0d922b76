package io.alianza.partner.architecture;

import static io.alianza.partner.architecture.HouseRules.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.alianza.partner.agreement.views.CopiesPeople;
import io.alianza.partner.partner.AsksTheMachineForTheTime;
import io.alianza.partner.partner.KnowsTheWeb;
import io.alianza.partner.partner.NamesAPublishedEvent;
import io.alianza.partner.uniqueness.DependsOnWhoDependsOnIt;
import io.alianza.partner.partner.IsInjectedIntoAField;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    private static final JavaClasses HOUSE_CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(HOUSE);

    @TestFactory
    Stream<DynamicTest> the_house_keeps() {
        return HouseRules.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE_CLASSES)));
    }

    @Test
    void the_packages_the_rules_name_exist() {
        for (String name : HouseRules.DOMAIN) {
            assertThat(HOUSE_CLASSES.getPackage(name).getClasses()).as(name).isNotEmpty();
        }
        assertThat(HOUSE_CLASSES.containPackage(HOUSE + ".messaging")).isTrue();
        assertThat(HOUSE_CLASSES.containPackage(HOUSE + ".config")).isTrue();
    }

    @Test
    void each_rule_bites() {
        bites(HouseRules.the_domain_uses_the_allow_list_only(), KnowsTheWeb.class);
        bites(HouseRules.only_messaging_speaks_the_published_language(), NamesAPublishedEvent.class);
        bites(HouseRules.the_time_is_told_by_the_clock(), AsksTheMachineForTheTime.class);
        bites(HouseRules.nothing_is_injected_into_a_field(), IsInjectedIntoAField.class);
        bites(HouseRules.views_do_not_copy_personal_data(), CopiesPeople.class);
        bites(HouseRules.views_and_decisions_do_not_know_the_web(), KnowsTheWeb.class);
    }

    @Test
    void the_rule_against_cycles_bites() {
        JavaClasses withACycle =
                new ClassFileImporter().importPackages(HOUSE + ".partner", HOUSE + ".uniqueness", HOUSE + ".rule");
        assertThat(withACycle.contain(DependsOnWhoDependsOnIt.class)).isTrue();

        assertThat(HouseRules.features_know_each_other_in_one_direction().evaluate(withACycle).hasViolation()).isTrue();
    }

    private static void bites(ArchRule rule, Class<?> wrong) {
        JavaClasses wrongOnly = new ClassFileImporter().importClasses(wrong);
        assertThat(rule.evaluate(wrongOnly).hasViolation()).as(rule.getDescription()).isTrue();
    }
}
