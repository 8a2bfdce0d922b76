package io.alianza.partner.partner;

import io.alianza.partner.partner.PartnerCommand.VouchForParent;
import io.alianza.partner.partner.PartnerEvent.PartnerProfileRevised;
import io.alianza.partner.partner.PartnerEvent.PartnerRefused;
import io.alianza.partner.partner.PartnerEvent.PartnerRegistered;
import io.alianza.partner.partner.PartnerEvent.PartnerTerminated;
import io.alianza.partner.partner.PartnerState.Registered;
import io.alianza.partner.uniqueness.ReservationCommand.ConfirmFree;
import io.alianza.partner.uniqueness.ReservationCommand.Release;
import io.alianza.partner.uniqueness.ReservationCommand.Reserve;
import io.alianza.partner.uniqueness.Unique;
import io.alianza.support.model.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What belongs into the same commit as a partner's events: its reservations, and the word of its parent. Everything that may
 * refuse comes before everything that records, so that a refusal leaves nothing.
 */
final class PartnerCompanions {

    private final List<Object> questions = new ArrayList<>();
    private final List<Object> records = new ArrayList<>();

    private PartnerCompanions() {}

    static List<Object> of(PartnerState before, PartnerCommand command, List<PartnerEvent> events) {
        PartnerCompanions companions = new PartnerCompanions();
        if (command instanceof VouchForParent vouch && before instanceof Registered parent) {
            companions.vouchFor(parent.profile().parentId(), null, vouch.childId());
        }
        events.forEach(event -> companions.alongside(before, event));
        companions.questions.addAll(companions.records);
        return List.copyOf(companions.questions);
    }

    private void alongside(PartnerState before, PartnerEvent event) {
        switch (event) {
            case PartnerRegistered registered -> {
                reserve(numberReservation(registered.number()), Unique.PARTNER_NUMBER, registered.partnerId());
                exchangeTaxId(registered.country(), null, registered.taxIdKey(), registered.partnerId());
                vouchFor(registered.parentId(), null, registered.partnerId());
            }
            case PartnerProfileRevised revised -> {
                Registered partner = (Registered) before;
                Profile former = partner.profile();
                exchangeTaxId(country(partner), former.taxIdKey(), revised.taxIdKey(), partner.id());
                vouchFor(revised.parentId(), former.parentId(), revised.partnerId());
            }
            case PartnerRefused _, PartnerTerminated _ -> {
                Registered partner = (Registered) before;
                exchangeTaxId(country(partner), partner.profile().taxIdKey(), null, partner.id());
            }
            default -> {
                // The other events touch nothing but the partner.
            }
        }
    }

    private void vouchFor(@Nullable String parentId, @Nullable String formerParentId, String childId) {
        if (parentId != null && !parentId.equals(formerParentId)) {
            questions.add(new VouchForParent(parentId, childId));
        }
    }

    private void exchangeTaxId(String country, @Nullable String former, @Nullable String next, String partnerId) {
        if (Objects.equals(former, next)) {
            return;
        }
        if (next != null) {
            reserve(TaxIds.reservation(country, next), Unique.TAX_ID, partnerId);
        }
        if (former != null) {
            records.add(new Release(TaxIds.reservation(country, former), Unique.TAX_ID, partnerId));
        }
    }

    private static String country(Registered partner) {
        return partner.registration().country();
    }

    private void reserve(String reservationId, Unique what, String partnerId) {
        questions.add(new ConfirmFree(reservationId, what, partnerId));
        records.add(new Reserve(reservationId, what, partnerId));
    }

    /** A number is no secret, so its reservation needs no key. */
    static String numberReservation(String number) {
        return Ids.derived(Unique.PARTNER_NUMBER.prefix(), number);
    }
}
