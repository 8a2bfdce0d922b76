package io.alianza.eventstore.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What this library must not know. */
final class LibraryRules {

    private static final String[] STATE_MACHINES = {"io.alianza.eventstore.commit..", "io.alianza.eventstore.tail.."};

    private static final Set<String> WORDS_OF_A_DOMAIN = Set.of(
            "partner",
            "lead",
            "deal",
            "commission",
            "agreement",
            "territory",
            "reseller",
            "distributor",
            "referral",
            "accrual",
            "clawback",
            "payout");

    /** It serves programs of any framework that wires them. */
    static final ArchRule KNOWS_NO_SPRING =
            noClasses().should().dependOnClassesThat(resideInAnyPackage("org.springframework.."));

    static final ArchRule KNOWS_NO_SERVICE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.alianza..")
                    .and(DescribedPredicate.not(resideInAnyPackage("io.alianza.eventstore.."))))
            .as("the library depends on no other module of the house");

    static final ArchRule SPEAKS_OF_NO_DOMAIN = classes().should(new SpeakOfNoDomain());

    /** Only what is handed time, answers and wake-ups can be simulated. */
    static final ArchRule STATE_MACHINES_ARE_PURE = noClasses()
            .that()
            .resideInAnyPackage(STATE_MACHINES)
            .should()
            .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(
                            "java.lang",
                            "java.lang.runtime",
                            "java.util",
                            "java.util.function",
                            "java.util.stream",
                            "java.time",
                            "org.jspecify..")
                    .or(resideInAnyPackage(STATE_MACHINES))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .as("state machines know no driver, no framework, no thread and no clock");

    static final ArchRule STATE_MACHINES_ARE_TOLD_THE_TIME = noClasses()
            .that()
            .resideInAnyPackage(STATE_MACHINES)
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("the time is asked for") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return Set.of("now", "nanoTime", "currentTimeMillis").contains(call.getName());
                }
            });

    private LibraryRules() {}

    private static final class SpeakOfNoDomain extends ArchCondition<JavaClass> {

        SpeakOfNoDomain() {
            super("have no word of a business domain in their name or in those of their members");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            Stream.concat(
                            Stream.of(type.getSimpleName()),
                            type.getMembers().stream().map(JavaMember::getName))
                    .filter(SpeakOfNoDomain::isOfADomain)
                    .forEach(name -> events.add(SimpleConditionEvent.violated(
                            type, name + " in " + type.getName() + " is a business word")));
        }

        private static boolean isOfADomain(String name) {
            return Stream.of(name.split("(?=\\p{Lu})|_|\\$", -1))
                    .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("s$", ""))
                    .anyMatch(WORDS_OF_A_DOMAIN::contains);
        }
    }
}
