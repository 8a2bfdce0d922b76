package io.alianza.leads.knowledge;

import io.alianza.eventstore.StoredEvent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became known. */
public sealed interface KnowledgeEvent {

    String knownId();

    long foreignSequence();

    /**
     * All that is known of the partner now.
     *
     * @param status {@link PartnerStatus#code()}
     * @param capacity leads it can have open at a time
     * @param weight decimal digits, 0 = none
     */
    @StoredEvent("known.partner-noted")
    record PartnerNoted(
            String knownId,
            long foreignSequence,
            String partnerId,
            String status,
            List<String> types,
            int capacity,
            String weight)
            implements KnowledgeEvent {}

    /**
     * @param territories paths it covers; none: everywhere
     * @param products paths it covers; none: all
     * @param validTo first day it no longer holds; absent: open end
     */
    @StoredEvent("known.agreement-version-noted")
    record AgreementVersionNoted(
            String knownId,
            long foreignSequence,
            String agreementId,
            String partnerId,
            int version,
            List<String> territories,
            List<String> products,
            LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements KnowledgeEvent {}

    /** @param endsOn first day it no longer holds, all versions */
    @StoredEvent("known.agreement-end-noted")
    record AgreementEndNoted(
            String knownId, long foreignSequence, String agreementId, String partnerId, LocalDate endsOn)
            implements KnowledgeEvent {}
}
