package io.alianza.partner.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.alianza.partner.agreement.views.CopiesPeople;
import io.alianza.partner.agreement.views.KnowsTheWebToo;
import io.alianza.partner.partner.AsksTheMachineForTheTime;
import io.alianza.partner.partner.IsInjectedIntoAField;
import io.alianza.partner.partner.KnowsTheWeb;
import io.alianza.partner.partner.NamesAPublishedEvent;
import io.alianza.partner.uniqueness.DependsOnWhoDependsOnIt;
import io.alianza.support.testing.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    private static final HouseRules HOUSE =
            HouseRules.of(PartnerRules.ROOT, "partner", "agreement", "tree", "uniqueness", "rule");

    private static final JavaClasses CLASSES = HOUSE.classes();

    @TestFactory
    Stream<DynamicTest> the_house_keeps() {
        Stream<ArchRule> own = Stream.of(
                PartnerRules.views_do_not_copy_personal_data(),
                PartnerRules.views_and_reactions_and_messages_do_not_know_the_web());
        return Stream.concat(HOUSE.all().stream(), own)
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CLASSES)));
    }

    @Test
    void the_packages_the_rules_name_exist() {
        assertThat(HOUSE.missingPackages(CLASSES)).isEmpty();
        for (String name : new String[] {".messaging", ".config", ".partner.views", ".agreement.reactions"}) {
            assertThat(CLASSES.containPackage(PartnerRules.ROOT + name))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void each_rule_bites() {
        bites(HOUSE.domainIsPure(), KnowsTheWeb.class);
        bites(HOUSE.onlyMessagingKnowsTopics(), NamesAPublishedEvent.class);
        bites(HOUSE.timeIsToldByTheClock(), AsksTheMachineForTheTime.class);
        bites(HOUSE.nothingIsInjectedIntoFields(), IsInjectedIntoAField.class);
        bites(PartnerRules.views_do_not_copy_personal_data(), CopiesPeople.class);
        bites(PartnerRules.views_and_reactions_and_messages_do_not_know_the_web(), KnowsTheWebToo.class);
    }

    @Test
    void the_rule_against_cycles_bites() {
        JavaClasses ring = new ClassFileImporter()
                .importPackages(PartnerRules.ROOT + ".partner", PartnerRules.ROOT + ".uniqueness");

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
