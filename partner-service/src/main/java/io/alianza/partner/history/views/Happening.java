package io.alianza.partner.history.views;

import io.alianza.partner.agreement.AgreementEvent;
import io.alianza.partner.agreement.AgreementEvent.AgreementActivated;
import io.alianza.partner.agreement.AgreementEvent.AgreementDrafted;
import io.alianza.partner.agreement.AgreementEvent.AgreementTerminated;
import io.alianza.partner.agreement.Terms;
import io.alianza.partner.partner.PartnerEvent;
import io.alianza.partner.partner.PartnerEvent.ContactAdded;
import io.alianza.partner.partner.PartnerEvent.ContactRemoved;
import io.alianza.partner.partner.PartnerEvent.PartnerActivated;
import io.alianza.partner.partner.PartnerEvent.PartnerApproved;
import io.alianza.partner.partner.PartnerEvent.PartnerCapacitySet;
import io.alianza.partner.partner.PartnerEvent.PartnerProfileRevised;
import io.alianza.partner.partner.PartnerEvent.PartnerRefused;
import io.alianza.partner.partner.PartnerEvent.PartnerRegistered;
import io.alianza.partner.partner.PartnerEvent.PartnerSuspended;
import io.alianza.partner.partner.PartnerEvent.PartnerTerminated;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of an event goes into its sentence. */
record Happening(String kind, @Nullable String personId, Map<String, String> facts, Map<String, List<String>> lists) {

    static Happening of(PartnerEvent event) {
        return switch (event) {
            case PartnerRegistered registered ->
                plain("partner-registered", Map.of("number", registered.number()), Map.of("type", registered.types()));
            case PartnerApproved _ -> plain("partner-approved", Map.of(), Map.of());
            case PartnerRefused refused -> because("partner-refused", refused.reason());
            case PartnerActivated _ -> plain("partner-activated", Map.of(), Map.of());
            case PartnerSuspended suspended -> because("partner-suspended", suspended.reason());
            case PartnerTerminated terminated -> because("partner-terminated", terminated.reason());
            case PartnerCapacitySet set ->
                plain(
                        "partner-capacity-set",
                        Map.of("capacity", Integer.toString(set.capacity()), "weight", set.weight()),
                        Map.of());
            case PartnerProfileRevised revised ->
                new Happening("partner-profile-revised", null, Map.of(), Map.of("type", revised.types()));
            case ContactAdded added ->
                new Happening("contact-added", added.personId(), Map.of(), Map.of("role", added.roles()));
            case ContactRemoved _ -> plain("contact-removed", Map.of(), Map.of());
        };
    }

    static Happening of(AgreementEvent event) {
        return switch (event) {
            case AgreementDrafted drafted -> terms("agreement-drafted", drafted.version(), drafted.terms());
            case AgreementActivated activated -> terms("agreement-activated", activated.version(), activated.terms());
            case AgreementTerminated terminated ->
                plain(
                        "agreement-terminated",
                        Map.of("endsOn", terminated.endsOn().toString()),
                        Map.of("reason", List.of(terminated.reason())));
        };
    }

    private static Happening terms(String kind, int version, Terms terms) {
        return plain(
                kind,
                Map.of(
                        "version",
                        Integer.toString(version),
                        "validFrom",
                        terms.validFrom().toString()),
                Map.of("regime", List.of(terms.regime()), "remuneration", terms.remuneration()));
    }

    private static Happening because(String kind, String reason) {
        return plain(kind, Map.of(), Map.of("reason", List.of(reason)));
    }

    private static Happening plain(String kind, Map<String, String> facts, Map<String, List<String>> lists) {
        return new Happening(kind, null, facts, lists);
    }
}
