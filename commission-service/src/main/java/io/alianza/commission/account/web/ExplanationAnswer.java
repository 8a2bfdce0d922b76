package io.alianza.commission.account.web;

import io.alianza.commission.account.AccountEvent.AppliedPlan;
import io.alianza.commission.agreement.AgreementChoice;
import io.alianza.commission.plan.Part;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a commission is what it is.
 *
 * @param language of sentence and steps
 * @param sentence the answer first, with the partner's own numbers
 * @param steps the sum, to be redone by hand
 * @param currency of all amounts
 * @param agreement it falls under, and which others there were; absent while it waits
 * @param plan version that applied; absent while it waits, or when the agreement pays no commission
 * @param lines by product line and rule, with every band and what was sold
 * @param exact sum before rounding; absent while it waits
 * @param commission absent while it waits
 */
record ExplanationAnswer(
        String language,
        String sentence,
        List<String> steps,
        String currency,
        @Nullable AgreementChoice agreement,
        @Nullable AppliedPlan plan,
        List<Part> lines,
        @Nullable BigDecimal exact,
        @Nullable BigDecimal commission,
        @Nullable String zeroReason,
        @Nullable String waitingFor) {}
