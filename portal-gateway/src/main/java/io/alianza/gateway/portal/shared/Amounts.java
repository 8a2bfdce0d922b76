package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.portal.text.Numbers;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Money from a form: {@code <name>.amount} as people write it and {@code <name>.currency}. */
public final class Amounts {

    private Amounts() {}

    /** Puts the amount in when one was typed; what cannot be read is refused at its field. */
    public static void put(Map<String, Object> command, Form form, String name, Formats f) {
        String typed = form.text(name + ".amount");
        if (typed == null) {
            return;
        }
        Optional<BigDecimal> amount = Numbers.read(typed, f.language());
        if (amount.isEmpty()) {
            form.refuse(name + ".amount", f.say("fault.amount"));
        } else {
            Form.put(
                    command,
                    name,
                    Map.of("amount", amount.get().toPlainString(), "currency", form.value(name + ".currency")));
        }
    }
}
