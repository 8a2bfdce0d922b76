package io.alianza.local.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A form with files, as a browser sends it. */
final class Multipart {

    private static final String BOUNDARY = "----alianza-8f1e6c0a4b";

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    Multipart file(String part, Path file) {
        try {
            return bytes(part, file.getFileName().toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new Refused("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new Refused("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    Multipart bytes(String part, String name, byte[] bytes) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        content.writeBytes(bytes);
        text("\r\n");
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(content.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    private void text(String text) {
        content.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
