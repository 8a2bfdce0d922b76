package io.alianza.partner.partner;

import io.alianza.partner.partner.PartnerCommand.AddContact;
import io.alianza.partner.partner.PartnerCommand.RegisterPartner;
import io.alianza.partner.partner.PartnerEvent.ContactAdded;
import io.alianza.partner.partner.PartnerEvent.PartnerActivated;
import io.alianza.partner.partner.PartnerEvent.PartnerApproved;
import io.alianza.partner.partner.PartnerEvent.PartnerRefused;
import io.alianza.partner.partner.PartnerEvent.PartnerRegistered;
import io.alianza.partner.partner.PartnerEvent.PartnerSuspended;
import io.alianza.partner.partner.PartnerEvent.PartnerTerminated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The partner the tests talk about, and what happened to it. */
public final class Partners {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final String ID = "partner-00000000-0000-7000-8000-000000000001";
    public static final String PARENT = "partner-00000000-0000-7000-8000-000000000002";
    public static final String CONTACT = "contact-00000000-0000-7000-8000-000000000003";
    public static final String PERSON = "person-00000000-0000-7000-8000-000000000004";
    public static final String TAX_ID_KEY = "tax-id-00000000-0000-7000-8000-000000000005";

    private Partners() {}

    public static Profile company() {
        return new Profile(
                Profile.COMPANY,
                "Ibérica de Redes, S.L.",
                "Redes Ibérica",
                null,
                "B12345678",
                TAX_ID_KEY,
                List.of("reseller", "msp"),
                "Oro",
                null);
    }

    static Profile person() {
        return new Profile(Profile.PERSON, null, null, PERSON, null, TAX_ID_KEY, List.of("agency"), null, null);
    }

    static Profile company(@Nullable String taxIdKey, @Nullable String parentId) {
        Profile usual = company();
        return new Profile(
                usual.kind(),
                usual.legalName(),
                usual.tradeName(),
                null,
                taxIdKey == null ? null : "B12345678",
                taxIdKey,
                usual.types(),
                usual.category(),
                parentId);
    }

    static Registration registration(Profile profile) {
        return new Registration("P-1001", "ES", profile, capacity(6, "1"), Map.of("crm", "4711"));
    }

    static Capacity capacity(int openLeads, String weight) {
        return Capacity.of(openLeads, new BigDecimal(weight));
    }

    static RegisterPartner register() {
        return new RegisterPartner(ID, registration(company()), TODAY);
    }

    static AddContact addContact(String... roles) {
        return new AddContact(ID, CONTACT, PERSON, List.of(roles), TODAY);
    }

    public static PartnerRegistered registered() {
        return registered(company());
    }

    public static PartnerRegistered registered(Profile profile) {
        return registered(ID, profile);
    }

    public static PartnerRegistered registered(String id, Profile profile) {
        return new PartnerRegistered(
                id,
                "P-1001",
                profile.kind(),
                profile.legalName(),
                profile.tradeName(),
                profile.personId(),
                "ES",
                profile.taxId(),
                profile.taxIdKey(),
                profile.types(),
                profile.category(),
                profile.parentId(),
                6,
                "1",
                Map.of("crm", "4711"),
                TODAY);
    }

    public static PartnerApproved approved() {
        return new PartnerApproved(ID, TODAY);
    }

    public static PartnerActivated activated() {
        return new PartnerActivated(ID, TODAY);
    }

    public static PartnerSuspended suspended() {
        return new PartnerSuspended(ID, "inactive", TODAY);
    }

    public static PartnerTerminated terminated() {
        return new PartnerTerminated(ID, "breach", TODAY);
    }

    public static PartnerRefused refused() {
        return new PartnerRefused(ID, "not-a-fit", TODAY);
    }

    public static ContactAdded contactAdded() {
        return new ContactAdded(ID, CONTACT, PERSON, List.of("sales"), TODAY);
    }
}
