package io.alianza.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    Path dir;

    @Test
    void a_jar_of_the_same_content_has_the_same_whatever_its_date() throws IOException {
        Path one = jar("one.jar", "content");
        Path other = jar("other.jar", "content");
        Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));
        assertThat(Fingerprint.ofJar(one)).isEqualTo(Fingerprint.ofJar(other));
    }

    @Test
    void a_jar_of_other_content_and_the_same_length_has_another() throws IOException {
        assertThat(Fingerprint.ofJar(jar("one.jar", "content")))
                .isNotEqualTo(Fingerprint.ofJar(jar("two.jar", "kontent")));
    }

    private Path jar(String name, String content) throws IOException {
        Path jar = dir.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            JarEntry entry = new JarEntry("entry");
            entry.setTime(0);
            out.putNextEntry(entry);
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
