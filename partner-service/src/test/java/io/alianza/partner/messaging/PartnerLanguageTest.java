package io.alianza.partner.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.events.IntegrationEvent;
import io.alianza.events.PublishedEvents;
import io.alianza.events.Topics;
import io.alianza.events.partner.v1.AgreementActivated;
import io.alianza.events.partner.v1.PartnerRegistered;
import io.alianza.events.partner.v1.ProductListed;
import io.alianza.events.partner.v1.TerritoryListed;
import io.alianza.partner.agreement.AgreementExamples;
import io.alianza.partner.partner.PartnerEvent.ContactRemoved;
import io.alianza.partner.partner.PartnerEvent.PartnerCapacitySet;
import io.alianza.partner.partner.PartnerEvent.PartnerProfileRevised;
import io.alianza.partner.partner.Partners;
import io.alianza.partner.partner.Profile;
import io.alianza.partner.tree.TreeEvent.NodeListed;
import io.alianza.partner.uniqueness.ReservationEvent.ReservationMade;
import io.alianza.partner.views.RecordedEvents;
import io.alianza.support.publishing.Outgoing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartnerLanguageTest {

    private final PartnerLanguage language = new PartnerLanguage();

    @Test
    void tells_every_event_type_of_its_topic() {
        var told = Stream.of(
                        Partners.registered(),
                        Partners.approved(),
                        Partners.refused(),
                        Partners.activated(),
                        Partners.suspended(),
                        Partners.terminated(),
                        new PartnerCapacitySet(Partners.ID, 9, "2", Partners.TODAY),
                        new PartnerProfileRevised(
                                Partners.ID, "A", null, null, null, null, List.of("msp"), null, null, Partners.TODAY),
                        AgreementExamples.activated(1, AgreementExamples.terms()),
                        AgreementExamples.terminated(AgreementExamples.TODAY),
                        listed("tree-products"),
                        listed("tree-territories"))
                .map(this::tell)
                .map(Optional::orElseThrow)
                .map(Outgoing::type);

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(PublishedEvents.all().stream()
                        .filter(type -> type.topic().equals(Topics.PARTNER))
                        .map(PublishedEvents.EventType::type)
                        .toList());
    }

    @Test
    void keeps_to_itself_what_is_nobody_elses_business() {
        for (Object event : List.of(
                Partners.contactAdded(),
                new ContactRemoved(Partners.ID, Partners.CONTACT, Partners.PERSON, Partners.TODAY),
                AgreementExamples.drafted(1, AgreementExamples.terms()),
                AgreementExamples.givenUp(AgreementExamples.TODAY),
                new ReservationMade("r", "tax-id", Partners.ID),
                "a text")) {
            assertThat(tell(event)).as(event.toString()).isEmpty();
        }
    }

    @Test
    void tells_a_person_by_id_and_number_only() {
        Profile person = new Profile(
                Profile.PERSON, null, null, Partners.PERSON, null, Partners.TAX_ID_KEY, List.of("agency"), null, null);
        PartnerRegistered told = (PartnerRegistered)
                tell(Partners.registered(person)).orElseThrow().data();

        assertThat(told.kind()).isEqualTo("person");
        assertThat(told.number()).isEqualTo("P-1001");
        assertThat(told.legalName()).isNull();
        assertThat(told.toString()).doesNotContain(Partners.PERSON, Partners.TAX_ID_KEY);
    }

    @Test
    void tells_what_an_agreement_in_force_says() {
        assertThat(tell(AgreementExamples.activated(2, AgreementExamples.terms()))
                        .orElseThrow()
                        .data())
                .isEqualTo(new AgreementActivated(
                        AgreementExamples.ID,
                        2,
                        Partners.ID,
                        "reseller",
                        Set.of("commission", "margin"),
                        Set.of("ES/28"),
                        Set.of("SEG"),
                        AgreementExamples.TODAY,
                        null,
                        AgreementExamples.PLAN,
                        Map.of(),
                        AgreementExamples.TODAY));
    }

    @Test
    void tells_the_trees_apart() {
        assertThat(tell(listed("tree-products")).orElseThrow().data())
                .isEqualTo(new ProductListed("tree-products", "A/B", "B", Map.of("erp", "1"), Partners.TODAY));
        assertThat(tell(listed("tree-territories")).orElseThrow().data())
                .isEqualTo(new TerritoryListed("tree-territories", "A/B", "B", Map.of("erp", "1"), Partners.TODAY));
    }

    @Test
    void every_message_is_keyed_by_the_stream_it_comes_from() {
        assertThat(((IntegrationEvent) tell(Partners.approved()).orElseThrow().data()).aggregateId())
                .isEqualTo(Partners.ID);
        assertThat(((IntegrationEvent)
                                tell(listed("tree-products")).orElseThrow().data())
                        .aggregateId())
                .isEqualTo("tree-products");
    }

    private Optional<Outgoing> tell(Object event) {
        return language.translate(RecordedEvents.one("stream", 0, event));
    }

    private static NodeListed listed(String tree) {
        return new NodeListed(tree, "A/B", "B", Map.of("erp", "1"), Partners.TODAY);
    }
}
