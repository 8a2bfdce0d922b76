package io.alianza.support.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The starter knows events, logs and topics, and no word of what they are about. */
class NoDomainWordTest {

    /** Words of the field that mean nothing else. */
    private static final Pattern WORD = Pattern.compile(
            "\\b(partners?|resellers?|distributors?|leads?|commissions?|payouts?|clawbacks?|territor(y|ies)|agreements?|deals?|accruals?"
                    + "|channel managers?|Partner[A-Z]\\w*|Lead[A-Z]\\w*|Commission[A-Z]\\w*|Deal[A-Z]\\w*)\\b");

    /** "Leads" and "deals" are also verbs; such sentences are worded otherwise. An import's examples may name files. */
    @Test
    void no_source_of_the_starter_has_one() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main"))) {
            List<String> found = sources.filter(Files::isRegularFile)
                    .flatMap(NoDomainWordTest::findings)
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    @Test
    void the_pattern_bites() {
        assertThat(WORD.matcher("the Partner aggregate of PartnerService routes leads")
                        .results())
                .hasSize(2);
    }

    private static Stream<String> findings(Path source) {
        try {
            return Files.readAllLines(source).stream()
                    .filter(line -> WORD.matcher(line).find())
                    .map(line -> source + ": " + line.strip());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
