package io.alianza.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text in both languages; no key is missing, none is left over. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main");
    private static final Properties ES = read("messages_es.properties");
    private static final Properties EN = read("messages_en.properties");

    /** {@code #{key}}, {@code #{key(…)}}, {@code say("key"}, {@code msg('key'}, {@code getMessage("key"}. */
    private static final Pattern WHOLE =
            Pattern.compile("#\\{([a-z0-9.-]+)|(?:say|getMessage)\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]|msg\\('([a-z0-9.-]+)'"
                    + "|\\? \"([a-z-]+[.][a-z.-]+)\" : \"([a-z-]+[.][a-z.-]+)\"");

    /** {@code #{|begin.${…}.end|}}, {@code word('group'}, {@code state('group'}, {@code say("begin." + …)}. */
    private static final Pattern BEGINNING = Pattern.compile(
            "#\\{\\|([a-z0-9.-]+\\.)(?:[a-z-]*)\\$\\{"
                    + "|(?:word|words|state)\\(['\"]([a-z0-9.-]+)['\"]|Choices\\.words\\(f, \"([a-z-]+)\""
                    + "|(?:say|getMessage)\\(\\s*\"([a-z.-]+\\.)\" \\+|= \"(mail\\.)\" \\+|'(commission-state\\.)'|(commission-state\\.[a-z]+)");

    private static Properties read(String file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(SOURCES.resolve("resources").resolve(file))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".html"))
                    .map(MessagesTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(MessagesTest::groups)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> groups(MatchResult match) {
        return Stream.iterate(1, group -> group <= match.groupCount(), group -> group + 1)
                .map(match::group)
                .filter(java.util.Objects::nonNull);
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(EN.stringPropertyNames()).isEqualTo(ES.stringPropertyNames());
    }

    @Test
    void no_key_is_missing() {
        Set<String> used = found(WHOLE, sources());

        assertThat(used).hasSizeGreaterThan(200);
        assertThat(ES.stringPropertyNames()).containsAll(used);
    }

    @Test
    void no_key_is_left_over() {
        String sources = sources();
        Set<String> used = found(WHOLE, sources);
        Set<String> beginnings = found(BEGINNING, sources);

        assertThat(ES.stringPropertyNames())
                .filteredOn(key -> !used.contains(key))
                .filteredOn(key -> beginnings.stream()
                        .noneMatch(begin -> key.startsWith(begin.endsWith(".") ? begin : begin + ".")))
                // Asked for by the starter, which words refusals and faults by their codes.
                .filteredOn(key -> !key.startsWith("problem.") && !key.startsWith("fault."))
                .isEmpty();
    }

    @Test
    void every_text_is_a_format_that_can_be_read() {
        Stream.of(ES, EN)
                .forEach(texts -> texts.stringPropertyNames()
                        .forEach(key -> assertThat(new MessageFormat(texts.getProperty(key), Locale.ROOT))
                                .as(key)
                                .isNotNull()));
    }

    /** In a format a lone apostrophe begins a quotation that swallows the rest. */
    @Test
    void apostrophes_are_typographic() {
        assertThat(EN.stringPropertyNames())
                .noneMatch(key -> EN.getProperty(key).contains("'"));
        assertThat(ES.stringPropertyNames())
                .noneMatch(key -> ES.getProperty(key).contains("'"));
    }

    /** Words that a channel person would stumble over, see the house's list of words. */
    @Test
    void spanish_uses_the_words_of_the_channel() {
        assertThat(ES.values().stream().map(String::valueOf))
                .noneMatch(text -> text.matches("(?iu).*\\b(oferta|retención|revendedor|acuerdo de nivel)\\b.*"));
    }
}
