package io.alianza.support.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names a value without telling it. The ids it makes stand in events for ever; without the key nobody can find out by trial
 * which tax id or which person is behind one, which a plain hash of so short a value would allow.
 */
public final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public KeyedHash(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The same id for the same parts and key. */
    public String id(String prefix, String... parts) {
        ByteBuffer hash = ByteBuffer.wrap(hash(String.join("\u0000", parts)));
        return prefix + "-" + new UUID(hash.getLong(), hash.getLong());
    }

    private byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java runtime", e);
        }
    }
}
