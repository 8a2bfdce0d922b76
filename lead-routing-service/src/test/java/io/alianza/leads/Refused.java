package io.alianza.leads;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is refused, and how. */
public final class Refused {

    private Refused() {}

    public static void with(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> Assertions.assertThat(refusal.code()).isEqualTo(code));
    }

    /** @param faults {@code /field code}, all of them in order */
    public static void fields(List<String> faults, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> Assertions.assertThat(refusal.faults())
                                .extracting((FieldFault fault) -> fault.pointer() + " " + fault.code())
                                .isEqualTo(faults));
    }
}
