package io.alianza.eventstore.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.commit.Committer;
import io.alianza.eventstore.commit.WrongStateMachine;
import io.alianza.eventstore.tail.TailReader;
import io.alianza.local.TestPlatform;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.Imposter;

/** The rules hold for the library, and each is broken by a class that was written to break it. */
class ArchitectureTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.alianza.eventstore");

    static final ArchRule[] RULES = {
        LibraryRules.KNOWS_NO_SPRING,
        LibraryRules.KNOWS_NO_SERVICE,
        LibraryRules.SPEAKS_OF_NO_DOMAIN,
        LibraryRules.STATE_MACHINES_ARE_PURE,
        LibraryRules.STATE_MACHINES_ARE_TOLD_THE_TIME
    };

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(LibraryRules.KNOWS_NO_SPRING, WiredBySpring.class),
                arguments(LibraryRules.KNOWS_NO_SERVICE, KnowsThePlatform.class),
                arguments(LibraryRules.SPEAKS_OF_NO_DOMAIN, PartnerLog.class),
                arguments(LibraryRules.SPEAKS_OF_NO_DOMAIN, CountsDeals.class),
                arguments(LibraryRules.STATE_MACHINES_ARE_PURE, WrongStateMachine.OfTheDriver.class),
                arguments(LibraryRules.STATE_MACHINES_ARE_PURE, WrongStateMachine.WithAThread.class),
                arguments(LibraryRules.STATE_MACHINES_ARE_PURE, WrongStateMachine.WithALock.class),
                arguments(LibraryRules.STATE_MACHINES_ARE_PURE, WrongStateMachine.WithAClock.class),
                arguments(LibraryRules.STATE_MACHINES_ARE_TOLD_THE_TIME, WrongStateMachine.AsksForTheTime.class));
    }

    @Test
    void the_classes_that_the_rules_speak_of_are_there() {
        assertThat(LIBRARY.contain(EventLog.class)).isTrue();
        assertThat(LIBRARY.contain(Committer.class)).isTrue();
        assertThat(LIBRARY.contain(TailReader.class)).isTrue();
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void the_library_keeps(ArchRule rule) {
        rule.check(LIBRARY);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_wrong_class_is_found(ArchRule rule, Class<?> wrong) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(wrong)).hasViolation())
                .isTrue();
    }

    record WiredBySpring(Imposter context) {}

    record KnowsThePlatform(TestPlatform platform) {}

    record PartnerLog(String name) {}

    interface CountsDeals {

        long openDeals();
    }
}
