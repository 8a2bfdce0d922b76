package io.alianza.events.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.alianza.events.IntegrationEvent;
import io.alianza.events.PublishedEvents;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The published language depends on nothing but the JDK, and has no behaviour. */
class PurityTest {

    private static final JavaClasses LANGUAGE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.alianza.events");

    private static final ArchRule PURE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "io.alianza.events..");

    @Test
    void knows_the_jdk_and_jspecify_only() {
        assertThat(LANGUAGE.size()).isGreaterThan(PublishedEvents.all().size());
        PURE.check(LANGUAGE);
    }

    /** Depends on a library. */
    private record Impure(JsonNode json) {}

    @Test
    void the_rule_bites() {
        JavaClasses impure = new ClassFileImporter().importClasses(Impure.class);

        assertThat(PURE.evaluate(impure).hasViolation()).isTrue();
    }

    static Stream<Class<? extends IntegrationEvent>> records() {
        return PublishedEvents.all().stream().map(PublishedEvents.EventType::record);
    }

    @ParameterizedTest
    @MethodSource("records")
    void an_event_is_a_record_without_behaviour(Class<? extends IntegrationEvent> event) {
        assertThat(event.isRecord()).isTrue();
        assertThat(Arrays.stream(event.getDeclaredMethods())
                        .filter(method -> Arrays.stream(event.getRecordComponents())
                                .noneMatch(component -> component.getAccessor().equals(method)))
                        .map(method -> method.getName()))
                .containsExactlyInAnyOrder("aggregateId", "equals", "hashCode", "toString");
    }

    @Test
    void every_event_in_the_packages_is_published_once_on_the_topic_of_its_context() {
        assertThat(LANGUAGE.stream()
                        .filter(found -> found.isAssignableTo(IntegrationEvent.class) && !found.isInterface())
                        .map(found -> found.getName()))
                .containsExactlyInAnyOrderElementsOf(
                        records().map(Class::getName).toList());
        assertThat(PublishedEvents.all())
                .extracting(PublishedEvents.EventType::type)
                .doesNotHaveDuplicates();
        assertThat(PublishedEvents.all()).allSatisfy(type -> {
            String context =
                    type.record().getPackageName().replaceFirst("io\\.alianza\\.events\\.(\\w+)\\.v\\d+", "$1");
            assertThat(type.topic()).isEqualTo("prm." + context + ".events");
            assertThat(type.type()).startsWith("prm." + context + ".").endsWith(version(type.record()));
            assertThat(type.type()).contains("." + kebab(type.record().getSimpleName()) + ".");
        });
    }

    private static String version(Class<?> record) {
        String name = record.getPackageName();
        return name.substring(name.lastIndexOf('.'));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
