package io.alianza.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What was refused, and how. */
public record Refused(Refusal refusal) {

    public static Refused by(ThrowingCallable decision) {
        return new Refused(catchThrowableOfType(Refusal.class, decision));
    }

    public Refused with(String code) {
        assertThat(refusal.code()).isEqualTo(code);
        return this;
    }

    /** All faults, each as {@code /pointer code}. */
    public void naming(String... faults) {
        assertThat(refusal.faults()).extracting(Refused::said).containsExactlyInAnyOrder(faults);
    }

    private static String said(FieldFault fault) {
        return fault.pointer() + " " + fault.code();
    }
}
