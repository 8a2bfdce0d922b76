package io.alianza.partner.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.partner.agreement.AgreementCommand.AdoptAgreement;
import io.alianza.partner.agreement.AgreementCommand.DraftAgreement;
import io.alianza.partner.partner.PartnerCommand.AdoptPartner;
import io.alianza.partner.partner.Profile;
import io.alianza.support.imports.MappedRow;
import io.alianza.support.model.Ids;
import io.alianza.support.model.KeyedHash;
import io.alianza.support.people.PersonalData;
import io.alianza.support.testing.PeopleInMemory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PartnersImportTest {

    private static final LocalDate SINCE = LocalDate.of(2010, 12, 1);

    private final KeyedHash hash = new KeyedHash("a key for tests only");
    private final PeopleInMemory people = new PeopleInMemory();
    private final PartnersImport kind = new PartnersImport(hash, new PersonalData(people, hash, "person"));

    @Test
    void a_row_is_a_partner_and_its_agreement_under_ids_others_can_derive() {
        List<?> commands =
                commands(Map.of("regime", "reseller", "remuneration", List.of("commission"), "planId", "standard"));

        AdoptPartner partner = (AdoptPartner) commands.get(0);
        AdoptAgreement agreement = (AdoptAgreement) commands.get(1);
        assertThat(partner.partnerId()).isEqualTo(Ids.derived("partner", "erp", "AW1"));
        assertThat(partner.registration().number()).isEqualTo("AW1");
        assertThat(partner.registration().externalIds()).isEqualTo(Map.of("erp", "AW1"));
        assertThat(partner.occurredOn()).isEqualTo(SINCE);
        assertThat(agreement.agreementId()).isEqualTo(Ids.derived("agreement", "erp", "AW1"));
        assertThat(agreement.partnerId()).isEqualTo(partner.partnerId());
        assertThat(agreement.terms().planId()).isEqualTo(Ids.derived("plan", "erp", "standard"));
        assertThat(agreement.terms().validFrom()).isEqualTo(SINCE);
    }

    @Test
    void an_applicants_agreement_is_a_draft() {
        List<?> commands =
                commands(Map.of("status", "applied", "regime", "reseller", "remuneration", List.of("margin")));

        assertThat(commands.get(1)).isInstanceOf(DraftAgreement.class);
    }

    @Test
    void without_a_regime_there_is_no_agreement() {
        assertThat(commands(Map.of())).hasSize(1);
    }

    @Test
    void a_plan_and_a_parent_may_be_stated_by_id() {
        String plan = Ids.next("plan");
        String parent = Ids.next("partner");

        List<?> commands = commands(Map.of(
                "regime", "reseller", "remuneration", List.of("commission"), "planId", plan, "parentId", parent));

        assertThat(((AdoptAgreement) commands.get(1)).terms().planId()).isEqualTo(plan);
        assertThat(((AdoptPartner) commands.get(0)).registration().profile().parentId())
                .isEqualTo(parent);
    }

    @Test
    void what_a_row_leaves_out_is_as_usual() {
        AdoptPartner partner =
                (AdoptPartner) commands(Map.of("parentId", "AW0")).getFirst();

        assertThat(partner.registration().capacity().openLeads()).isEqualTo(10);
        assertThat(partner.registration().capacity().weight()).isEqualTo("1");
        assertThat(partner.registration().profile().parentId()).isEqualTo(Ids.derived("partner", "erp", "AW0"));
    }

    @Test
    void numbers_and_days_are_taken_as_they_were_read() {
        AdoptPartner partner =
                (AdoptPartner) commands(Map.of("capacity", 6, "weight", new BigDecimal("0.50"), "taxId", "b-1.234"))
                        .getFirst();

        assertThat(partner.registration().capacity().openLeads()).isEqualTo(6);
        assertThat(partner.registration().capacity().weight()).isEqualTo("0.5");
        assertThat(partner.registration().profile().taxId()).isEqualTo("B1234");
        assertThat(partner.registration().profile().taxIdKey()).isNotNull();
    }

    @Test
    void a_persons_names_go_where_they_can_be_erased_and_nowhere_else() {
        MappedRow row = row(Map.of("kind", "person", "legalName", "Zacarías Inventado", "taxId", "12345678-Z"));

        kind.prepare(List.of(row, row(Map.of())));
        Profile profile =
                ((AdoptPartner) kind.commands(row).getFirst()).registration().profile();

        assertThat(profile.legalName()).isNull();
        assertThat(profile.taxId()).isNull();
        assertThat(profile.toString()).doesNotContain("Inventado", "12345678");
        assertThat(people.all()).hasSize(1);
        assertThat(people.find(Objects.requireNonNull(profile.personId())))
                .contains(Map.of("legalName", "Zacarías Inventado", "taxId", "12345678Z"));
    }

    private List<?> commands(Map<String, Object> otherwise) {
        return kind.commands(row(otherwise));
    }

    private static MappedRow row(Map<String, Object> otherwise) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "legalName",
                "A Bike Store",
                "country",
                "US",
                "types",
                List.of("reseller"),
                "status",
                "active",
                "since",
                SINCE));
        values.putAll(otherwise);
        return new MappedRow("erp", "AW1", 2, values, List.of());
    }
}
