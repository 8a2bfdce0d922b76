package io.alianza.leads.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.eventstore.StoredEvent;
import io.alianza.leads.deal.DealReasons;
import io.alianza.leads.deal.DealStage;
import io.alianza.leads.lead.LeadStage;
import io.alianza.leads.lead.Reasons;
import io.alianza.leads.stored.EventExamples;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern VALUE = Pattern.compile("\\{[a-z]+}");

    private final Properties spanish = words("/messages.properties");
    private final Properties english = words("/messages_en.properties");

    @Test
    void both_languages_say_the_same_things_with_the_same_values() {
        assertThat(english.keySet()).isEqualTo(spanish.keySet());
        spanish.forEach((key, text) -> assertThat(values(english.getProperty((String) key)))
                .as((String) key)
                .isEqualTo(values((String) text)));
    }

    @Test
    void every_event_of_a_timeline_has_its_sentence_and_no_other() {
        Set<String> types = Stream.concat(EventExamples.LEAD.stream(), EventExamples.DEAL.stream())
                .map(event -> event.getClass().getAnnotation(StoredEvent.class).value())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(keysOf("timeline.")).isEqualTo(types);
    }

    @Test
    void every_reason_and_stage_has_its_word_and_no_other() {
        Set<String> reasons = Stream.of(
                        Reasons.DECLINE,
                        Reasons.LOSS,
                        Reasons.INVALID,
                        DealReasons.REFUSAL,
                        DealReasons.LOSS,
                        List.of(
                                "no-partner-authorised",
                                "no-capacity",
                                "declined-by-all",
                                "partner-not-active",
                                "already-there"))
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> stages = Stream.concat(
                        Arrays.stream(LeadStage.values()).map(LeadStage::code),
                        Arrays.stream(DealStage.values()).map(DealStage::code))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(keysOf("reason.")).isEqualTo(reasons);
        assertThat(keysOf("stage.")).isEqualTo(stages);
    }

    @Test
    void every_problem_has_title_and_detail() {
        Set<String> problems = keysOf("problem.").stream()
                .map(key -> key.replaceFirst("\\.(title|detail)$", ""))
                .collect(Collectors.toSet());

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(code ->
                        assertThat(spanish).containsKeys("problem." + code + ".title", "problem." + code + ".detail"));
    }

    private Set<String> keysOf(String prefix) {
        return spanish.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(result -> result.group()).collect(Collectors.toSet());
    }

    private static Properties words(String file) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
