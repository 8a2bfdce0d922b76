package io.alianza.partner.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import io.alianza.eventstore.StoredEvent;
import io.alianza.support.commands.AggregateType;
import io.alianza.support.commands.Commands;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules. */
final class HouseRules {

    static final String HOUSE = "io.alianza.partner";

    /** Where decisions are made. */
    static final String[] DOMAIN = {
        HOUSE + ".partner", HOUSE + ".agreement", HOUSE + ".tree", HOUSE + ".uniqueness", HOUSE + ".rule"
    };

    private static final Set<Class<?>> TIMES =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class);

    private HouseRules() {}

    /** A feature's root is pure Java, the words of rules, and a short list of the framework. */
    static ArchRule the_domain_uses_the_allow_list_only() {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage("java..", "org.jspecify..", "io.alianza.support.model")
                .or(resideInAnyPackage(DOMAIN))
                .or(belongToAnyOf(
                        StoredEvent.class,
                        Commands.class,
                        AggregateType.class,
                        CommandHandler.class,
                        EventSourcingHandler.class,
                        AggregateIdentifier.class,
                        AggregateLifecycle.class,
                        TargetAggregateIdentifier.class));
        return classes().that().resideInAnyPackage(DOMAIN).should().onlyDependOnClassesThat(allowed);
    }

    static ArchRule features_know_each_other_in_one_direction() {
        return slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule only_messaging_speaks_the_published_language() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".messaging..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("io.alianza.events..", "org.springframework.cloud.stream..", "org.apache.kafka.."));
    }

    static ArchRule the_time_is_told_by_the_clock() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".config..")
                .should()
                .callMethodWhere(new DescribedPredicate<JavaMethodCall>("the machine is asked for the time") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return call.getName().equals("now")
                                && TIMES.stream().anyMatch(type -> call.getTargetOwner().isEquivalentTo(type))
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    }
                });
    }

    static ArchRule nothing_is_injected_into_a_field() {
        return noFields().should().beAnnotatedWith(Autowired.class);
    }

    static ArchRule views_do_not_copy_personal_data() {
        return noClasses()
                .that()
                .resideInAPackage(HOUSE + "..views..")
                .should()
                .dependOnClassesThat(resideInAPackage("io.alianza.support.people.."));
    }

    static ArchRule views_and_decisions_do_not_know_the_web() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        HOUSE + "..web..", HOUSE + ".directory..", HOUSE + ".listing..", HOUSE + ".access..", HOUSE + ".config..",
                        HOUSE + ".intake..", HOUSE)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "jakarta.."));
    }

    static List<ArchRule> all() {
        return List.of(
                the_domain_uses_the_allow_list_only(),
                features_know_each_other_in_one_direction(),
                only_messaging_speaks_the_published_language(),
                the_time_is_told_by_the_clock(),
                nothing_is_injected_into_a_field(),
                views_do_not_copy_personal_data(),
                views_and_decisions_do_not_know_the_web());
    }
}
