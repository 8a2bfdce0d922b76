package io.alianza.leads.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import io.alianza.events.Topics;
import io.alianza.events.lead.v1.DealWon;
import io.alianza.events.lead.v1.LeadRouted;
import io.alianza.leads.stored.EventExamples;
import io.alianza.support.Recorded;
import io.alianza.support.publishing.Outgoing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LeadLanguageTest {

    private final LeadLanguage language = new LeadLanguage();

    @Test
    void all_that_is_published_of_leads_and_deals_is_told() {
        Set<String> promised = PublishedEvents.all().stream()
                .filter(type -> type.topic().equals(Topics.LEAD))
                .map(EventType::type)
                .collect(Collectors.toSet());

        Set<String> told = EventExamples.ALL.stream()
                .map(this::tell)
                .flatMap(Optional::stream)
                .map(Outgoing::type)
                .collect(Collectors.toSet());

        assertThat(told).isEqualTo(promised);
    }

    @Test
    void what_is_private_stays_here() {
        List<String> silent = EventExamples.ALL.stream()
                .filter(event -> tell(event).isEmpty())
                .map(event -> event.getClass().getSimpleName())
                .toList();

        assertThat(silent)
                .containsExactlyInAnyOrder(
                        "OfferRecalled",
                        "AssignmentRequested",
                        "AssignmentRefused",
                        "CustomerDisclosed",
                        "KnowledgeTaken",
                        "LeadsReleased",
                        "LeadsDistributed",
                        "PartnerNoted",
                        "AgreementVersionNoted",
                        "AgreementEndNoted",
                        "ProtectionGranted",
                        "ProtectionEnded",
                        "DealChecked");
    }

    @Test
    void amounts_go_out_as_they_were_recorded() {
        DealWon won = (DealWon) tell(EventExamples.DEAL.get(3)).orElseThrow().data();

        assertThat(won.amount().amount()).isEqualTo("2024.9940");
        assertThat(won.lines().getFirst().amount().currency()).isEqualTo("EUR");
        assertThat(won.externalIds()).containsEntry("erp", "D-1");
    }

    @Test
    void who_is_routed_is_told_with_the_agreement_and_the_policy_that_decided() {
        LeadRouted routed =
                (LeadRouted) tell(EventExamples.LEAD.get(2)).orElseThrow().data();

        assertThat(routed.agreementId()).isEqualTo("agreement-a");
        assertThat(routed.agreementVersion()).isEqualTo(1);
        assertThat(routed.policyVersion()).isEqualTo(1);
    }

    private Optional<Outgoing> tell(Object event) {
        return language.translate(new Recorded(event, "event-1", "stream", 0, 0, "log", Instant.EPOCH, Map.of()));
    }
}
