package io.alianza.partner.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** What holds in this service beyond the rules of every house. */
final class PartnerRules {

    static final String ROOT = "io.alianza.partner";

    private PartnerRules() {}

    static ArchRule views_do_not_copy_personal_data() {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "..views..")
                .should()
                .dependOnClassesThat(resideInAPackage("io.alianza.support.people.."));
    }

    static ArchRule views_and_reactions_and_messages_do_not_know_the_web() {
        return noClasses()
                .that()
                .resideInAnyPackage(ROOT + "..views..", ROOT + "..reactions..", ROOT + ".messaging..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.springframework..", "jakarta..", "io.alianza.support.web.."));
    }
}
