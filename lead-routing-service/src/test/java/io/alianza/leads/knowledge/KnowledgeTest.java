package io.alianza.leads.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.knowledge.KnowledgeCommand.NoteAgreement;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteAgreementEnd;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteCapacity;
import io.alianza.leads.knowledge.KnowledgeCommand.NotePartner;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteStatus;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteTypes;
import io.alianza.leads.knowledge.KnowledgeEvent.AgreementEndNoted;
import io.alianza.leads.knowledge.KnowledgeEvent.AgreementVersionNoted;
import io.alianza.leads.knowledge.KnowledgeEvent.PartnerNoted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final List<KnowledgeEvent> noted = new ArrayList<>();
    private KnowledgeState state = KnowledgeState.NONE;

    @Test
    void each_piece_of_news_says_all_that_is_known() {
        note(new NotePartner("partner-a", 0, List.of("reseller"), 6, "1"));
        note(new NoteStatus("partner-a", 2, PartnerStatus.ACTIVE));
        note(new NoteCapacity("partner-a", 3, 7, "0.5"));
        note(new NoteTypes("partner-a", 4, List.of("msp")));

        assertThat(noted.getLast())
                .isEqualTo(new PartnerNoted("known-partner-a", 4, "partner-a", "active", List.of("msp"), 7, "0.5"));
    }

    @Test
    void news_that_comes_again_or_late_is_none() {
        note(new NotePartner("partner-a", 0, List.of("reseller"), 6, "1"));
        note(new NoteStatus("partner-a", 2, PartnerStatus.SUSPENDED));
        int known = noted.size();

        note(new NoteStatus("partner-a", 2, PartnerStatus.SUSPENDED));
        note(new NoteStatus("partner-a", 1, PartnerStatus.ACTIVE));

        assertThat(noted).hasSize(known);
    }

    @Test
    void an_agreement_is_known_by_its_versions_and_its_end() {
        note(new NoteAgreement("agreement-a", 0, "partner-a", 1, List.of("ES"), List.of("R"), DAY, null));
        note(new NoteAgreementEnd("agreement-a", 1, "partner-a", DAY.plusYears(1)));

        assertThat(noted).hasExactlyElementsOfTypes(AgreementVersionNoted.class, AgreementEndNoted.class);
    }

    @Test
    void news_of_a_partner_nobody_told_about_makes_a_partner_that_gets_nothing() {
        note(new NoteStatus("partner-a", 5, PartnerStatus.ACTIVE));

        assertThat(noted)
                .singleElement()
                .isInstanceOfSatisfying(
                        PartnerNoted.class,
                        partner -> assertThat(partner.capacity()).isZero());
    }

    private void note(KnowledgeCommand command) {
        for (KnowledgeEvent event : KnowledgeDecider.decide(state, command)) {
            state = KnowledgeState.evolve(state, event);
            noted.add(event);
        }
    }
}
