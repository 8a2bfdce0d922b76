package io.alianza.partner.agreement.views;

import io.alianza.support.views.RowQuery;
import io.alianza.support.views.RowQuery.Comparison;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where an agreement stands on a day. */
public enum AgreementStatus {
    DRAFT,
    ACTIVE,
    EXPIRED,
    TERMINATED;

    private static final String OVER = "end.over";
    private static final String TERMINATED_TO = "end.terminatedTo";
    private static final String ACTIVATED = "activated";

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(AgreementStatus::code).toList();
    }

    public static Optional<AgreementStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    /** The rows {@link AgreementRow#statusOn} gives this status to. */
    public RowQuery narrow(RowQuery query, LocalDate day) {
        LocalDate next = day.plusDays(1);
        if (this == TERMINATED) {
            return query.where(TERMINATED_TO, Comparison.LESS_THAN, next);
        }
        RowQuery going = query.where(TERMINATED_TO, Comparison.AT_LEAST, next);
        return switch (this) {
            case DRAFT -> going.where(ACTIVATED, false);
            case ACTIVE -> going.where(ACTIVATED, true).where(OVER, Comparison.AT_LEAST, next);
            default -> going.where(ACTIVATED, true).where(OVER, Comparison.LESS_THAN, next);
        };
    }
}
