package io.alianza.partner.agreement.web;

import io.alianza.partner.agreement.Terms;
import io.alianza.partner.agreement.views.AgreementRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agreement as a line of CSV, as it stands on a day: the terms that count, without the other versions. */
record AgreementLine(
        String id,
        String partnerId,
        String status,
        @Nullable Integer inForce,
        Terms terms,
        @Nullable LocalDate endsOn,
        @Nullable String reason) {

    static AgreementLine of(AgreementRow row, LocalDate day) {
        AgreementAnswer answer = AgreementAnswer.of(row, day);
        return new AgreementLine(
                answer.id(),
                answer.partnerId(),
                answer.status(),
                answer.inForce(),
                answer.terms(),
                answer.endsOn(),
                answer.reason());
    }
}
