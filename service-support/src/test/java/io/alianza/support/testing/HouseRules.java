package io.alianza.support.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.alianza.eventstore.StoredEvent;
import io.alianza.support.commands.AggregateType;
import io.alianza.support.commands.Commands;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The rules of the house for one service. Its architecture test runs {@link #all()} over {@link #classes()}, shows that the
 * packages it names exist, and that each rule bites a wrong class.
 *
 * @param root package of the service
 * @param features packages beneath the root whose own classes are pure domain; {@code web}, {@code views} and
 *     {@code reactions} beneath them are not
 */
public record HouseRules(String root, List<String> features) {

    private static final Set<String> ADAPTERS = Set.of("web", "views", "reactions");
    private static final Set<String> TIMES =
            Set.of("Instant", "LocalDate", "LocalDateTime", "ZonedDateTime", "OffsetDateTime", "YearMonth", "Year");

    public static HouseRules of(String root, String... features) {
        return new HouseRules(root, List.of(features));
    }

    public List<ArchRule> all() {
        return List.of(
                domainIsPure(),
                featuresAreFreeOfCycles(),
                onlyMessagingKnowsTopics(),
                timeIsToldByTheClock(),
                nothingIsInjectedIntoFields());
    }

    public JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }

    /** A feature's own package is plain Java, the starter's words of the domain, and a short list of the framework. */
    public ArchRule domainIsPure() {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(
                        "java..", "org.jspecify..", "io.alianza.support.model", "org.pcollections")
                .or(resideInAnyPackage(domain()))
                .or(belongToAnyOf(
                        StoredEvent.class,
                        JsonAutoDetect.class,
                        JsonAutoDetect.Visibility.class,
                        Commands.class,
                        AggregateType.class,
                        CommandHandler.class,
                        EventSourcingHandler.class,
                        AggregateIdentifier.class,
                        AggregateLifecycle.class,
                        AggregateCreationPolicy.class,
                        CreationPolicy.class,
                        TargetAggregateIdentifier.class));
        return ArchRuleDefinition.classes()
                .that()
                .resideInAnyPackage(domain())
                .should()
                .onlyDependOnClassesThat(allowed)
                .as("the domain depends on nothing but the short list");
    }

    public ArchRule featuresAreFreeOfCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** What is said to others, and by which means, is known in one place. */
    public ArchRule onlyMessagingKnowsTopics() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".messaging..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.alianza.events..", "org.springframework.cloud.stream..", "org.apache.kafka.."))
                .as("only messaging knows the published language and its transport")
                .allowEmptyShould(true);
    }

    public ArchRule timeIsToldByTheClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".config..")
                .should()
                .callMethodWhere(new AsksTheMachine())
                .as("the time is told by the injected clock")
                .allowEmptyShould(true);
    }

    public ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .as("nothing is injected into a field")
                .allowEmptyShould(true);
    }

    /** Packages a rule names and nothing is in: such a rule would hold whatever is written. */
    public List<String> missingPackages(JavaClasses classes) {
        return Stream.of(domain()).filter(name -> !classes.containPackage(name)).toList();
    }

    private String[] domain() {
        return features.stream()
                .filter(feature -> ADAPTERS.stream().noneMatch(feature::endsWith))
                .map(feature -> root + "." + feature)
                .toArray(String[]::new);
    }

    private static final class AsksTheMachine extends DescribedPredicate<JavaMethodCall> {

        AsksTheMachine() {
            super("the machine is asked for the time");
        }

        @Override
        public boolean test(JavaMethodCall call) {
            boolean time = call.getTargetOwner().getPackageName().equals("java.time")
                    && TIMES.contains(call.getTargetOwner().getSimpleName())
                    && call.getName().equals("now");
            boolean byClock =
                    call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            boolean raw = call.getTargetOwner().isEquivalentTo(System.class)
                    && call.getName().equals("currentTimeMillis");
            return raw || (time && !byClock);
        }
    }
}
