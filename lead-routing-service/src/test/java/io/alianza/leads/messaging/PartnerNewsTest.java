package io.alianza.leads.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.events.partner.v1.AgreementActivated;
import io.alianza.events.partner.v1.AgreementTerminated;
import io.alianza.events.partner.v1.PartnerActivated;
import io.alianza.events.partner.v1.PartnerApproved;
import io.alianza.events.partner.v1.PartnerCapacitySet;
import io.alianza.events.partner.v1.PartnerProfileRevised;
import io.alianza.events.partner.v1.PartnerRefused;
import io.alianza.events.partner.v1.PartnerRegistered;
import io.alianza.events.partner.v1.PartnerSuspended;
import io.alianza.events.partner.v1.PartnerTerminated;
import io.alianza.leads.knowledge.KnowledgeCommand;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteAgreement;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteAgreementEnd;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteCapacity;
import io.alianza.leads.knowledge.KnowledgeCommand.NotePartner;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteStatus;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteTypes;
import io.alianza.leads.knowledge.PartnerStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PartnerNewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final long SEQUENCE = 5;

    private static final Map<Object, KnowledgeCommand> NEWS = Map.of(
            new PartnerRegistered(
                    "p",
                    "P1",
                    "company",
                    "Nadie",
                    null,
                    "ES",
                    Set.of("reseller", "msp"),
                    null,
                    null,
                    6,
                    "0.5",
                    Map.of(),
                    DAY),
            new NotePartner("p", SEQUENCE, List.of("msp", "reseller"), 6, "0.5"),
            new PartnerActivated("p", DAY),
            new NoteStatus("p", SEQUENCE, PartnerStatus.ACTIVE),
            new PartnerSuspended("p", "inactive", DAY),
            new NoteStatus("p", SEQUENCE, PartnerStatus.SUSPENDED),
            new PartnerTerminated("p", "inactive", DAY),
            new NoteStatus("p", SEQUENCE, PartnerStatus.GONE),
            new PartnerRefused("p", "credit", DAY),
            new NoteStatus("p", SEQUENCE, PartnerStatus.GONE),
            new PartnerCapacitySet("p", 7, "2", DAY),
            new NoteCapacity("p", SEQUENCE, 7, "2"),
            new PartnerProfileRevised("p", "Nadie", null, Set.of("agency"), null, null, DAY),
            new NoteTypes("p", SEQUENCE, List.of("agency")),
            new AgreementActivated(
                    "g",
                    2,
                    "p",
                    "reseller",
                    Set.of("commission"),
                    Set.of("ES"),
                    Set.of("R"),
                    DAY,
                    null,
                    null,
                    Map.of(),
                    DAY),
            new NoteAgreement("g", SEQUENCE, "p", 2, List.of("ES"), List.of("R"), DAY, null),
            new AgreementTerminated("g", "p", DAY, "breach", DAY),
            new NoteAgreementEnd("g", SEQUENCE, "p", DAY));

    @TestFactory
    Stream<DynamicTest> becomes_knowledge() {
        return NEWS.entrySet().stream()
                .map(news -> DynamicTest.dynamicTest(
                        news.getKey().getClass().getSimpleName(),
                        () -> assertThat(PartnerNews.news(news.getKey(), SEQUENCE))
                                .contains(news.getValue())));
    }

    @Test
    void all_of_it_is_read_from_the_wire() {
        assertThat(PartnerNews.wireTypes().byType().values())
                .containsExactlyInAnyOrderElementsOf(
                        NEWS.keySet().stream().map(Object::getClass).toList());
    }

    @Test
    void what_changes_nothing_here_is_passed_over() {
        assertThat(PartnerNews.news(new PartnerApproved("p", DAY), SEQUENCE)).isEmpty();
    }
}
