package io.alianza.partner.intake;

import io.alianza.partner.agreement.AgreementCommand;
import io.alianza.partner.agreement.AgreementCommand.AdoptAgreement;
import io.alianza.partner.agreement.AgreementCommand.DraftAgreement;
import io.alianza.partner.agreement.Agreements;
import io.alianza.partner.agreement.Regime;
import io.alianza.partner.agreement.Terms;
import io.alianza.partner.partner.Capacity;
import io.alianza.partner.partner.PartnerCommand.AdoptPartner;
import io.alianza.partner.partner.Profile;
import io.alianza.partner.partner.Registration;
import io.alianza.partner.partner.Standing;
import io.alianza.partner.partner.StatedProfile;
import io.alianza.support.imports.ImportKind;
import io.alianza.support.imports.MappedRow;
import io.alianza.support.model.Ids;
import io.alianza.support.model.KeyedHash;
import io.alianza.support.people.PersonalData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Partners, companies unless the file says otherwise, with the agreement it states for each. A row is the partner with every
 * step it has behind it and its agreement, in one commit. Ids follow from source and key, {@code derived("partner", source, key)} and
 * {@code derived("agreement", source, key)}, so that files of other kinds, read by other services, meet the same objects.
 * A parent and a plan are stated by id, or by their key in the same source: {@code derived("plan", source, key)}.
 */
final class PartnersImport implements ImportKind {

    private static final List<String> STANDINGS = List.of("applied", "approved", "active", "suspended");
    private static final int USUAL_CAPACITY = 10;

    private final KeyedHash hash;
    private final PersonalData personalData;

    PartnersImport(KeyedHash hash, PersonalData personalData) {
        this.hash = hash;
        this.personalData = personalData;
    }

    @Override
    public String kind() {
        return "partners";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("number", Type.TEXT, false, List.of()),
                new Field("kind", Type.CHOICE, false, List.of(Profile.COMPANY, Profile.PERSON)),
                new Field("legalName", Type.TEXT, true, List.of()),
                new Field("tradeName", Type.TEXT, false, List.of()),
                new Field("taxId", Type.TEXT, false, List.of()),
                new Field("country", Type.TEXT, true, List.of()),
                new Field("types", Type.LIST, true, List.of()),
                new Field("category", Type.TEXT, false, List.of()),
                new Field("parentId", Type.TEXT, false, List.of()),
                new Field("capacity", Type.WHOLE, false, List.of()),
                new Field("weight", Type.DECIMAL, false, List.of()),
                new Field("status", Type.CHOICE, true, STANDINGS),
                new Field("since", Type.DAY, true, List.of()),
                new Field("regime", Type.CHOICE, false, Regime.codes()),
                new Field("remuneration", Type.LIST, false, List.of()),
                new Field("planId", Type.TEXT, false, List.of()),
                new Field("territories", Type.LIST, false, List.of()),
                new Field("products", Type.LIST, false, List.of()),
                new Field("validFrom", Type.DAY, false, List.of()),
                new Field("validTo", Type.DAY, false, List.of()),
                new Field("reference", Type.TEXT, false, List.of()));
    }

    @Override
    public List<?> commands(MappedRow row) {
        AdoptPartner partner = partner(row);
        return row.optional("regime").isPresent() ? List.of(partner, agreement(row, partner)) : List.of(partner);
    }

    /** The names of persons lie in the people store before the events that name them by id. */
    @Override
    public void prepare(List<MappedRow> rows) {
        Map<String, Map<String, String>> fieldsById = new HashMap<>();
        rows.forEach(row -> {
            Map<String, String> personal = stated(row).personalFields();
            fieldsById.put(personalData.idOf(partnerId(row), personal), personal);
        });
        personalData.keepAll(fieldsById);
    }

    private AdoptPartner partner(MappedRow row) {
        StatedProfile stated = stated(row);
        Map<String, String> personal = stated.personalFields();
        String id = partnerId(row);
        Registration registration = new Registration(
                row.optional("number").map(String.class::cast).orElse(row.key()),
                row.text("country"),
                stated.profile(hash, personal.isEmpty() ? null : personalData.idOf(id, personal)),
                Capacity.of(
                        row.optional("capacity").map(Integer.class::cast).orElse(USUAL_CAPACITY),
                        row.optional("weight").map(BigDecimal.class::cast).orElse(BigDecimal.ONE)),
                Map.of(row.source(), row.key()));
        return new AdoptPartner(id, registration, row.text("status"), row.day("since"));
    }

    private static StatedProfile stated(MappedRow row) {
        return new StatedProfile(
                row.optional("kind").map(String.class::cast).orElse(Profile.COMPANY),
                row.text("legalName"),
                text(row, "tradeName"),
                text(row, "taxId"),
                row.list("types"),
                text(row, "category"),
                idOf(Registration.ID_PREFIX, row, "parentId"));
    }

    /** In force with a partner that works with the vendor already; with an applicant it is a draft. */
    private static AgreementCommand agreement(MappedRow row, AdoptPartner partner) {
        String id = Ids.derived(Agreements.ID_PREFIX, row.source(), row.key());
        Map<String, String> externalIds = Map.of(row.source(), row.key());
        LocalDate day = partner.occurredOn();
        boolean works = partner.standing().equals(Standing.ACTIVE.code())
                || partner.standing().equals(Standing.SUSPENDED.code());
        return works
                ? new AdoptAgreement(id, partner.partnerId(), terms(row), externalIds, day)
                : new DraftAgreement(id, partner.partnerId(), terms(row), externalIds, day);
    }

    private static Terms terms(MappedRow row) {
        return new Terms(
                row.text("regime"),
                row.list("remuneration"),
                null,
                null,
                text(row, "reference"),
                row.list("territories"),
                row.list("products"),
                row.optional("validFrom").map(LocalDate.class::cast).orElse(row.day("since")),
                row.optional("validTo").map(LocalDate.class::cast).orElse(null),
                idOf("plan", row, "planId"));
    }

    private static @Nullable String idOf(String prefix, MappedRow row, String field) {
        String stated = text(row, field);
        return stated == null || Ids.isValid(prefix, stated) ? stated : Ids.derived(prefix, row.source(), stated);
    }

    private static String partnerId(MappedRow row) {
        return Ids.derived(Registration.ID_PREFIX, row.source(), row.key());
    }

    private static @Nullable String text(MappedRow row, String field) {
        return row.optional(field).map(String.class::cast).orElse(null);
    }
}
