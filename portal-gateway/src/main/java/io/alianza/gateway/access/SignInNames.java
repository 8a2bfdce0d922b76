package io.alianza.gateway.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns an e-mail address into the keyed hash that is looked up, so that the address itself lies only in one place. */
public final class SignInNames {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public SignInNames(String secret) {
        key = new SecretKeySpec(("sign-in-name:" + secret).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    public String hash(String email) {
        String name = Normalizer.normalize(email.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
