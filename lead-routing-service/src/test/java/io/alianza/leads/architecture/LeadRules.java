package io.alianza.leads.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import io.alianza.leads.distribution.DistributionCommand.DistributeLeads;
import java.util.List;

/** What holds in this service beyond the rules of every house. */
final class LeadRules {

    static final String ROOT = "io.alianza.leads";

    private LeadRules() {}

    static ArchRule views_do_not_copy_personal_data() {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "..views..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("io.alianza.support.people..").or(resideInAPackage(ROOT + ".customer..")));
    }

    /** All that uses or frees capacity reaches it in one order, that of the log. */
    static ArchRule nobody_but_the_reaction_commands_the_distribution() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".distribution.reactions..")
                .should()
                .callConstructor(DistributeLeads.class, String.class, List.class);
    }
}
