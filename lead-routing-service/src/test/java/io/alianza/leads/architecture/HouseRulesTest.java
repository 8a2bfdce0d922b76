package io.alianza.leads.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.alianza.leads.deal.DependsOnWhoDependsOnIt;
import io.alianza.leads.lead.AsksTheMachineForTheTime;
import io.alianza.leads.lead.IsInjectedIntoAField;
import io.alianza.leads.lead.KnowsTheWeb;
import io.alianza.leads.lead.NamesAPublishedEvent;
import io.alianza.leads.lead.views.CopiesPeople;
import io.alianza.support.testing.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    private static final HouseRules HOUSE = HouseRules.of(
            LeadRules.ROOT, "actor", "tree", "lead", "distribution", "deal", "protection", "knowledge", "dealcheck");

    private static final JavaClasses CLASSES = HOUSE.classes();

    @TestFactory
    Stream<DynamicTest> the_house_keeps() {
        Stream<ArchRule> own = Stream.of(
                LeadRules.views_do_not_copy_personal_data(),
                LeadRules.nobody_but_the_reaction_commands_the_distribution());
        return Stream.concat(HOUSE.all().stream(), own)
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CLASSES)));
    }

    @Test
    void the_packages_the_rules_name_exist() {
        assertThat(HOUSE.missingPackages(CLASSES)).isEmpty();
        for (String name : new String[] {".messaging", ".config", ".lead.views", ".distribution.reactions"}) {
            assertThat(CLASSES.containPackage(LeadRules.ROOT + name)).as(name).isTrue();
        }
    }

    @Test
    void each_rule_bites() {
        bites(HOUSE.domainIsPure(), KnowsTheWeb.class);
        bites(HOUSE.onlyMessagingKnowsTopics(), NamesAPublishedEvent.class);
        bites(HOUSE.timeIsToldByTheClock(), AsksTheMachineForTheTime.class);
        bites(HOUSE.nothingIsInjectedIntoFields(), IsInjectedIntoAField.class);
        bites(LeadRules.views_do_not_copy_personal_data(), CopiesPeople.class);
        bites(LeadRules.nobody_but_the_reaction_commands_the_distribution(), DistributesOnItsOwn.class);
    }

    @Test
    void the_rule_against_cycles_bites() {
        JavaClasses ring = new ClassFileImporter().importPackages(LeadRules.ROOT + ".lead", LeadRules.ROOT + ".deal");

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
