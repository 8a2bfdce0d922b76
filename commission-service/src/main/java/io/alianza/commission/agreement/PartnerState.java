package io.alianza.commission.agreement;

import io.alianza.commission.agreement.PartnerEvent.AgreementEndLearned;
import io.alianza.commission.agreement.PartnerEvent.AgreementLearned;
import io.alianza.commission.agreement.PartnerEvent.PartnerLearned;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a partner.
 *
 * @param number absent while only its agreements are known: they travel under keys of their own and may come first
 * @param agreements by id
 * @param seen last sequence of each foreign aggregate that was taken in
 */
public record PartnerState(@Nullable String number, Map<String, KnownAgreement> agreements, Map<String, Long> seen) {

    public static final PartnerState NONE = new PartnerState(null, Map.of(), Map.of());

    /** All agreements that are in force on a day, one version each. */
    List<AgreementVersion> inForceOn(LocalDate day) {
        return agreements.values().stream()
                .map(agreement -> agreement.on(day))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every plan that one of its agreements names, in any version. */
    public Set<String> planIds() {
        return agreements.values().stream()
                .flatMap(agreement -> agreement.versions().values().stream())
                .map(AgreementVersion::planId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    boolean knows(String foreignId, long sequence) {
        return seen.getOrDefault(foreignId, -1L) >= sequence;
    }

    public PartnerState evolve(PartnerEvent event) {
        return switch (event) {
            case PartnerLearned learned ->
                new PartnerState(learned.number(), agreements, seen(learned.partnerId(), learned.sequence()));
            case AgreementLearned learned -> {
                String id = learned.version().agreementId();
                yield new PartnerState(
                        number, changed(id, known -> known.with(learned.version())), seen(id, learned.sequence()));
            }
            case AgreementEndLearned ended ->
                new PartnerState(
                        number,
                        changed(ended.agreementId(), known -> known.endingOn(ended.endsOn())),
                        seen(ended.agreementId(), ended.sequence()));
        };
    }

    private Map<String, KnownAgreement> changed(String id, UnaryOperator<KnownAgreement> change) {
        Map<String, KnownAgreement> changed = new HashMap<>(agreements);
        changed.put(id, change.apply(changed.getOrDefault(id, KnownAgreement.NONE)));
        return Map.copyOf(changed);
    }

    private Map<String, Long> seen(String foreignId, long sequence) {
        Map<String, Long> more = new HashMap<>(seen);
        more.put(foreignId, sequence);
        return Map.copyOf(more);
    }
}
