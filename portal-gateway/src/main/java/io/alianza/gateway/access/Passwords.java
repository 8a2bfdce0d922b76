package io.alianza.gateway.access;

import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Long rather than complicated; password managers and pasted phrases are welcome. */
public final class Passwords {

    static final int SHORTEST = 12;
    /** What bcrypt reads; the rest would be ignored without a word. */
    static final int MOST_BYTES = 72;

    private Passwords() {}

    public static void verify(String password) {
        boolean longEnough = password.codePointCount(0, password.length()) >= SHORTEST;
        boolean fits = password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
        boolean varied = password.codePoints().distinct().count() >= 5;
        if (!longEnough || !fits || !varied) {
            throw Refusal.invalid(
                    List.of(new FieldFault("/password", "password-too-weak", null, SHORTEST + "–" + MOST_BYTES)));
        }
    }
}
