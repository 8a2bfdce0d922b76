package io.alianza.partner.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.eventstore.EventLog;
import io.alianza.partner.agreement.AgreementEvent.AgreementTerminated;
import io.alianza.partner.agreement.reactions.WhenPartnerTerminatedThenEndItsAgreements;
import io.alianza.partner.partner.PartnerEvent.ContactRemoved;
import io.alianza.partner.partner.PartnerEvent.PartnerTerminated;
import io.alianza.partner.partner.reactions.WhenContactRemovedThenBlockItsData;
import io.alianza.support.Recorded;
import io.alianza.support.log.LogReader;
import io.alianza.support.model.Ids;
import io.alianza.support.people.People;
import io.alianza.support.reactions.Reaction;
import io.alianza.support.testing.ServiceTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Each reaction dies twice after what it wrote and before its position is stored: nothing is lost, nothing is there twice. */
@ServiceTest
@Import({Api.class, KilledBetweenTwoWritesTest.Mortal.class})
class KilledBetweenTwoWritesTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final AtomicInteger DEATHS = new AtomicInteger();

    @Autowired
    private Api api;

    @Autowired
    private People people;

    @Autowired
    private EventLog log;

    @Autowired
    private LogReader reader;

    @BeforeEach
    void two_deaths_are_to_come() {
        DEATHS.set(2);
    }

    @Test
    void each_agreement_of_a_terminated_partner_ends_once() throws Exception {
        String partner = api.activePartner(Map.of());
        List<String> agreements = List.of(
                api.agreement(partner, "2024-01-01", List.of()),
                api.agreement(partner, "2025-01-01", List.of()),
                api.agreement(partner, "2026-01-01", List.of()));

        api.post("/partners/" + partner + "/terminate", Map.of("reason", "breach"));

        await().atMost(SOON).until(() -> DEATHS.get() == 0 && endsOf(agreements).size() >= agreements.size());
        // Another one's end is taken up after the third try of this one.
        String other = api.activePartner(Map.of());
        String last = api.agreement(other, "2024-01-01", List.of());
        api.post("/partners/" + other + "/terminate", Map.of("reason", "breach"));
        await().atMost(SOON).until(() -> endsOf(List.of(last)).size() == 1);
        assertThat(endsOf(agreements)).containsExactlyInAnyOrderElementsOf(agreements);
    }

    @Test
    void data_of_a_removed_contact_are_blocked_and_stay_so() throws Exception {
        String partner = api.activePartner(Map.of());
        String contact = Ids.next("contact");
        api.post(
                "/partners/" + partner + "/contacts",
                Map.of("id", contact, "name", "Persona Uno", "roles", List.of("sales")));

        api.post("/partners/" + partner + "/contacts/" + contact + "/remove", Map.of());

        await().atMost(SOON).until(() -> DEATHS.get() == 0);
        assertThat(people.findAll(personsOf(contact))).isEmpty();
    }

    private List<String> endsOf(List<String> agreements) {
        List<String> ended = new ArrayList<>();
        reader.replay(log.headPosition(), event -> {
            if (event.payload() instanceof AgreementTerminated end && agreements.contains(end.agreementId())) {
                ended.add(end.agreementId());
            }
        });
        return ended;
    }

    private Set<String> personsOf(String contact) {
        List<String> persons = new ArrayList<>();
        reader.replay(log.headPosition(), event -> {
            if (event.payload() instanceof ContactRemoved removed
                    && removed.contactId().equals(contact)) {
                persons.add(removed.personId());
            }
        });
        assertThat(persons).hasSize(1);
        return Set.copyOf(persons);
    }

    /** Dies when it has done what the event demands, before the event counts as done. */
    record MortalReaction(Reaction living) implements Reaction {

        @Override
        public String name() {
            return living.name();
        }

        @Override
        public void react(Recorded event) {
            living.react(event);
            boolean demanding = switch (event.payload()) {
                case PartnerTerminated _ -> living instanceof WhenPartnerTerminatedThenEndItsAgreements;
                case ContactRemoved _ -> living instanceof WhenContactRemovedThenBlockItsData;
                default -> false;
            };
            if (demanding && DEATHS.getAndUpdate(left -> Math.max(left - 1, 0)) > 0) {
                throw new IllegalStateException("killed between the two writes");
            }
        }

        @Override
        public void endOfBatch() {
            living.endOfBatch();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Mortal {

        @Bean
        static BeanPostProcessor mortality() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Reaction reaction ? new MortalReaction(reaction) : bean;
                }
            };
        }
    }
}
