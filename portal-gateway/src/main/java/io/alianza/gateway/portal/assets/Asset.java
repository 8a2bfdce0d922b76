package io.alianza.gateway.portal.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** One file; its bytes are read by everybody and changed by nobody. */
final class Asset {

    private final String url;
    private final String contentType;
    private final byte[] plain;
    private final byte[] gzipped;

    private Asset(String url, String contentType, byte[] plain) {
        this.url = url;
        this.contentType = contentType;
        this.plain = plain;
        gzipped = gzip(plain);
    }

    static Asset of(String name, String contentType, byte[] content) {
        return new Asset("/assets/" + hash(content) + "/" + name, contentType, content);
    }

    /** Address that changes when the content does. */
    String url() {
        return url;
    }

    String contentType() {
        return contentType;
    }

    byte[] plain() {
        return plain;
    }

    /** The same, compressed as well as it can be. */
    byte[] gzipped() {
        return gzipped;
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
