package io.alianza.commission.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word that is used exists in both languages, and every one that exists is used. */
class MessageFilesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:Refusal\\.(?:conflict|notFound|forbidden)\\(\\s*|CODE = |obstacle\\(.*, |Obstacle\\([^;]*?)\"([a-z-]+)\"");
    private static final Pattern KEY = Pattern.compile("text\\(\\s*\"([a-z.-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "commission-words"})
    void both_languages_have_the_same_keys(String file) {
        assertThat(keys(file + "_en.properties")).isEqualTo(keys(file + ".properties"));
    }

    @Test
    void every_refusal_has_words() {
        Set<String> known = new TreeSet<>(keys("messages.properties"));
        known.addAll(keys("support-messages.properties"));
        Set<String> codes = found(REFUSAL);

        assertThat(codes).contains("plan-exists", "year-closed", "partner-not-known");
        assertThat(codes).allSatisfy(code -> assertThat(known).contains("problem." + code + ".title"));
    }

    @Test
    void every_problem_is_raised_somewhere() {
        String sources = sources();
        assertThat(keys("messages.properties"))
                .extracting(key -> key.replaceAll("^(problem|fault)\\.|\\.(title|detail)$", ""))
                .allSatisfy(code -> assertThat(sources).contains("\"" + code + "\""));
    }

    @Test
    void every_sentence_that_is_said_is_written() {
        Set<String> written = keys("commission-words.properties");
        assertThat(found(KEY))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(written)
                        .anyMatch(known -> known.equals(key) || (key.endsWith(".") && known.startsWith(key))));
    }

    @Test
    void every_sentence_that_is_written_is_said() {
        Set<String> said = found(KEY);
        assertThat(keys("commission-words.properties"))
                .allSatisfy(key -> assertThat(said)
                        .anyMatch(known -> known.equals(key) || (known.endsWith(".") && key.startsWith(known))));
    }

    private static Set<String> found(Pattern pattern) {
        return pattern.matcher(sources())
                .results()
                .map(one -> one.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            StringBuilder all = new StringBuilder();
            for (Path file : java) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String file) {
        Properties texts = new Properties();
        try (InputStream stream = MessageFilesTest.class.getResourceAsStream("/" + file)) {
            assertThat(stream).as(file).isNotNull();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
