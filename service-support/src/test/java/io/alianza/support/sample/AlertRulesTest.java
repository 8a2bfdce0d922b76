package io.alianza.support.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceTest;
import io.alianza.support.testing.TestTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;

/** The alert rules are whole, ask for metrics that a service really has, and name runbooks that are there. */
@ServiceTest
class AlertRulesTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final String SELECTION = "([a-z_]+)(\\{[a-z_]+=\"[^\"]*\"(?:,[a-z_]+=\"[^\"]*\")*})?";
    private static final String AGAINST_A_NUMBER = " (?:>|>=|<|<=|==|!=) \\d+(?:\\.\\d+)?";
    /** Of Prometheus' language what the rules use, for the tool that knows all of it need not be here. */
    private static final List<Pattern> EXPRESSIONS = List.of(
            Pattern.compile(SELECTION + AGAINST_A_NUMBER),
            Pattern.compile("increase\\(" + SELECTION + "\\[\\d+[smhd]]\\)" + AGAINST_A_NUMBER));

    private static final Pattern LABEL = Pattern.compile("\\{\\{ \\$labels\\.([a-z_]+) }}|([a-z_]+)=\"");

    @Autowired
    private ServiceClient client;

    @Autowired
    private TestTokens tokens;

    private static List<Map<String, Object>> rules() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(PROJECT.resolve("k8s/base/alerts.yaml")));
        List<Map<String, Object>> rules = new ArrayList<>();
        for (Map<String, Object> group : maps(file.get("groups"))) {
            assertThat(group).containsKey("name");
            rules.addAll(maps(group.get("rules")));
        }
        return rules;
    }

    @SuppressWarnings("unchecked") // YAML's maps have words for keys
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }

    @SuppressWarnings("unchecked") // YAML's maps have words for keys
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @Test
    void each_rule_says_what_when_how_bad_and_what_to_do() throws Exception {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(rule -> {
            assertThat(rule).containsKeys("alert", "expr");
            assertThat(rule.keySet()).isSubsetOf("alert", "expr", "for", "labels", "annotations");
            assertThat(metricOf(rule).matches()).isTrue();
            assertThat((String) rule.getOrDefault("for", "1m")).matches("\\d+[smhd]");
            assertThat(map(rule.get("labels")).get("severity")).isIn("warning", "critical");
            Map<String, Object> words = map(rule.get("annotations"));
            assertThat((String) words.get("summary")).isNotBlank();
            assertThat(PROJECT.resolve((String) words.get("runbook"))).isRegularFile();
        });
    }

    @Test
    void each_metric_of_a_rule_is_one_that_a_service_gives_with_the_labels_it_is_asked_for() throws Exception {
        List<Map<String, Object>> rules = rules();
        assertThat(rules)
                .extracting(rule -> metricOf(rule).group(1))
                .contains("alianza_parked", "alianza_lag", "alianza_log_restored", "eventlog_holes_total");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            List<String> given = client.get("/actuator/prometheus", tokens.of("op", "operations"))
                    .body()
                    .lines()
                    .toList();
            assertThat(rules)
                    .allSatisfy(rule -> assertThat(given).anySatisfy(series -> {
                        Matcher metric = metricOf(rule);
                        assertThat(series).matches(metric.group(1) + "[{ ].*");
                        assertThat(labelsOf(rule))
                                .allSatisfy(
                                        label -> assertThat(series).containsPattern("[{,]" + label + "=\"[^\"]+\""));
                    }));
        });
    }

    private static Matcher metricOf(Map<String, Object> rule) {
        return EXPRESSIONS.stream()
                .map(known -> known.matcher((String) rule.get("expr")))
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no expression of Prometheus: " + rule.get("expr")));
    }

    /** Those its words name, and those its expression selects by. */
    private static Set<String> labelsOf(Map<String, Object> rule) {
        String words = rule.get("expr") + " " + map(rule.get("annotations")).get("summary");
        return LABEL.matcher(words)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toSet());
    }
}
