package io.alianza.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the look may cost and may not contain. */
class LookTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void own_styles_stay_under_two_hundred_lines() throws IOException {
        assertThat(Files.readAllLines(RESOURCES.resolve("portal/portal.css"))).hasSizeLessThan(200);
    }

    @Test
    void no_template_has_a_style_or_a_script_of_its_own() throws IOException {
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                String html = Files.readString(template);
                assertThat(html)
                        .as(template.toString())
                        .doesNotContainPattern("\\s(?:th:)?style=")
                        .doesNotContainPattern("\\son[a-z]+=")
                        .doesNotContain("hx-on")
                        .doesNotContain("<style")
                        .doesNotContainPattern("<script(?![^>]*th:src)");
            }
        }
    }
}
