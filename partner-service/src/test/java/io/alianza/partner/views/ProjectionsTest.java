package io.alianza.partner.views;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.partner.agreement.AgreementEvent.AgreementActivated;
import io.alianza.partner.agreement.AgreementEvent.AgreementDrafted;
import io.alianza.partner.agreement.AgreementExamples;
import io.alianza.partner.agreement.views.AgreementRow;
import io.alianza.partner.agreement.views.AgreementStatus;
import io.alianza.partner.agreement.views.AgreementsProjection;
import io.alianza.partner.history.views.HistoryProjection;
import io.alianza.partner.history.views.HistoryRow;
import io.alianza.partner.partner.PartnerEvent.ContactAdded;
import io.alianza.partner.partner.PartnerEvent.ContactRemoved;
import io.alianza.partner.partner.PartnerEvent.PartnerCapacitySet;
import io.alianza.partner.partner.PartnerEvent.PartnerProfileRevised;
import io.alianza.partner.partner.PartnerEvent.PartnerRefused;
import io.alianza.partner.partner.Partners;
import io.alianza.partner.partner.views.PartnerRow;
import io.alianza.partner.partner.views.PartnersProjection;
import io.alianza.partner.tree.TreeEvent.NodeListed;
import io.alianza.partner.tree.Trees;
import io.alianza.partner.tree.views.NodeRow;
import io.alianza.partner.tree.views.TreesProjection;
import io.alianza.support.Recorded;
import io.alianza.support.testing.ProjectionLaws;
import io.alianza.support.testing.RowsInMemory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each read model: the events in, the same again, in another order, from the start. */
class ProjectionsTest {

    private static final LocalDate TODAY = Partners.TODAY;
    private static final String OTHER_AGREEMENT = "agreement-00000000-0000-7000-8000-000000000009";

    private final List<Recorded> partner = RecordedEvents.of(
            Partners.ID,
            List.of(
                    Partners.registered(),
                    Partners.approved(),
                    Partners.activated(),
                    Partners.contactAdded(),
                    new PartnerCapacitySet(Partners.ID, 9, "2", TODAY),
                    new PartnerProfileRevised(
                            Partners.ID, "Sur, S.L.", null, null, null, null, List.of("msp"), "Plata", null, TODAY),
                    Partners.suspended(),
                    Partners.activated(),
                    new ContactRemoved(Partners.ID, Partners.CONTACT, Partners.PERSON, TODAY),
                    Partners.terminated()));

    private final List<Recorded> otherPartner = RecordedEvents.of(
            Partners.PARENT,
            List.of(
                    Partners.registered(Partners.PARENT, Partners.company()),
                    new ContactAdded(Partners.PARENT, "contact-9", "person-9", List.of("admin"), TODAY),
                    new PartnerRefused(Partners.PARENT, "not-a-fit", TODAY)));

    private final List<Recorded> agreement = RecordedEvents.of(
            AgreementExamples.ID,
            List.of(
                    AgreementExamples.drafted(1, AgreementExamples.terms(TODAY, TODAY.plusYears(1), "ES/28")),
                    AgreementExamples.activated(1, AgreementExamples.terms(TODAY, TODAY.plusYears(1), "ES/28")),
                    AgreementExamples.drafted(2, AgreementExamples.terms(TODAY.plusMonths(1), TODAY.plusMonths(2))),
                    AgreementExamples.activated(2, AgreementExamples.terms(TODAY.plusMonths(1), TODAY.plusMonths(2))),
                    AgreementExamples.drafted(3, AgreementExamples.terms(TODAY.plusYears(5), null, "PT"))));

    private final List<Recorded> otherAgreement = RecordedEvents.of(
            OTHER_AGREEMENT,
            List.of(
                    new AgreementDrafted(
                            OTHER_AGREEMENT, Partners.PARENT, 1, AgreementExamples.terms(), Map.of(), TODAY),
                    new AgreementActivated(
                            OTHER_AGREEMENT, Partners.PARENT, 1, AgreementExamples.terms(), Map.of(), TODAY)));

    private final List<Recorded> products = RecordedEvents.of(
            Trees.PRODUCTS.id(),
            List.of(
                    listed(Trees.PRODUCTS, "R", "R"),
                    listed(Trees.PRODUCTS, "R/B", "Bici"),
                    listed(Trees.PRODUCTS, "R", "Carretera")));

    private final List<Recorded> territories =
            RecordedEvents.of(Trees.TERRITORIES.id(), List.of(listed(Trees.TERRITORIES, "R", "Rioja")));

    @Test
    void a_partners_row_is_what_it_has_become() {
        ProjectionLaws.hold(new PartnersProjection(), partner, otherPartner);

        PartnerRow row =
                rows(partner).find(PartnersProjection.PARTNERS, Partners.ID).orElseThrow();
        assertThat(row.status()).isEqualTo("terminated");
        assertThat(row.capacity()).isEqualTo(9);
        assertThat(row.contacts()).isEmpty();
        assertThat(row.profile().category()).isEqualTo("Plata");
        assertThat(row.search().words()).contains("sur", "p", "1001", "4711").doesNotContain("iberica", "b12345678");
        assertThat(row.version()).isEqualTo(9);
    }

    @Test
    void a_partner_is_found_without_its_accents() {
        PartnerRow row = rows(partner.subList(0, 4))
                .find(PartnersProjection.PARTNERS, Partners.ID)
                .orElseThrow();

        assertThat(row.search().words()).contains("iberica", "redes", "b12345678");
        assertThat(row.search().name()).isEqualTo("redes iberica");
        assertThat(row.contacts()).hasSize(1);
    }

    @Test
    void an_agreements_row_knows_which_version_counts_on_which_day() {
        ProjectionLaws.hold(new AgreementsProjection(), agreement, otherAgreement);

        AgreementRow row = rows(agreement)
                .find(AgreementsProjection.AGREEMENTS, AgreementExamples.ID)
                .orElseThrow();
        assertThat(counting(row, TODAY.minusDays(1))).isZero();
        assertThat(counting(row, TODAY)).isEqualTo(1);
        assertThat(counting(row, TODAY.plusMonths(1))).isEqualTo(2);
        assertThat(counting(row, TODAY.plusMonths(2))).isEqualTo(1);
        assertThat(counting(row, TODAY.plusYears(1))).isZero();
        assertThat(row.statusOn(TODAY.plusYears(1))).isEqualTo(AgreementStatus.EXPIRED);
        assertThat(row.reach()).containsExactly("*", "ES/28");
    }

    @Test
    void an_end_that_was_set_counts_from_its_day() {
        List<Recorded> ended = RecordedEvents.of(
                AgreementExamples.ID,
                List.of(
                        AgreementExamples.drafted(1, AgreementExamples.terms()),
                        AgreementExamples.activated(1, AgreementExamples.terms()),
                        AgreementExamples.terminated(TODAY.plusDays(10))));
        ProjectionLaws.hold(new AgreementsProjection(), ended, otherAgreement);

        AgreementRow row = rows(ended)
                .find(AgreementsProjection.AGREEMENTS, AgreementExamples.ID)
                .orElseThrow();
        assertThat(row.statusOn(TODAY.plusDays(9))).isEqualTo(AgreementStatus.ACTIVE);
        assertThat(row.statusOn(TODAY.plusDays(10))).isEqualTo(AgreementStatus.TERMINATED);
        assertThat(counting(row, TODAY.plusDays(10))).isZero();
    }

    @Test
    void the_trees_keep_to_themselves() {
        ProjectionLaws.hold(new TreesProjection(), products, territories);

        RowsInMemory rows =
                rows(Stream.concat(products.stream(), territories.stream()).toList());
        assertThat(rows.find(TreesProjection.of(Trees.PRODUCTS), "R"))
                .map(NodeRow::name)
                .contains("Carretera");
        assertThat(rows.find(TreesProjection.of(Trees.PRODUCTS), "R/B"))
                .map(NodeRow::parent)
                .contains("R");
        assertThat(rows.find(TreesProjection.of(Trees.TERRITORIES), "R"))
                .map(NodeRow::name)
                .contains("Rioja");
    }

    @Test
    void a_history_has_a_row_for_everything_that_happened() {
        ProjectionLaws.hold(new HistoryProjection(), partner, agreement);

        List<HistoryRow> history =
                rows(Stream.concat(partner.stream(), agreement.stream()).toList()).all().values().stream()
                        .filter(HistoryRow.class::isInstance)
                        .map(HistoryRow.class::cast)
                        .toList();
        assertThat(history)
                .hasSize(partner.size() + agreement.size())
                .allMatch(row -> row.partnerId().equals(Partners.ID));
        assertThat(history).extracting(HistoryRow::by).containsOnly("user-1");
    }

    @Test
    void partners_do_not_mix() {
        ProjectionLaws.hold(new HistoryProjection(), partner, otherPartner);
    }

    private static int counting(AgreementRow row, LocalDate day) {
        return row.inForceOn(day).map(AgreementRow.VersionEntry::number).orElse(0);
    }

    private static NodeListed listed(Trees tree, String path, String name) {
        return new NodeListed(tree.id(), path, name, Map.of(), TODAY);
    }

    private static RowsInMemory rows(List<Recorded> events) {
        RowsInMemory rows = new RowsInMemory();
        for (var projection : List.of(
                new PartnersProjection(), new AgreementsProjection(), new TreesProjection(), new HistoryProjection())) {
            events.forEach(event -> projection.project(event, rows));
        }
        return rows;
    }
}
