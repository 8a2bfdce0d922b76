package io.alianza.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each page of each role in a real browser, in both languages, at a desk and on a phone; pictures are kept beside the reports. */
@ExtendWith(SampleHouse.class)
@Order(1)
class PortalPagesTest {

    private static Browser browser;

    @BeforeAll
    static void a_browser_is_there() {
        browser = Browser.start();
    }

    @AfterAll
    static void it_is_closed() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "canal,es,DESK", "canal,en,PHONE",
        "admin.uno,es,PHONE", "admin.uno,en,DESK",
        "finanzas,es,DESK", "finanzas,en,PHONE",
        "operaciones,es,PHONE", "operaciones,en,DESK"
    })
    void every_page_opens_without_a_complaint_and_without_a_barrier(
            String name, String language, Visitor.Screen screen, SampleHouse.Sample sample) {
        try (Visitor visitor = browser.visitor(sample.house(), language, screen)) {
            visitor.signIn(sample.account(name));
            assertThat(visitor.where()).isEqualTo("/");
            Set<String> seen = new LinkedHashSet<>();
            Deque<String> ahead = new ArrayDeque<>(visitor.ways());
            SoftAssertions all = new SoftAssertions();
            while (!ahead.isEmpty()) {
                String path = ahead.removeFirst();
                if (seen.add(path)) {
                    look(visitor, path, picture(name, language, screen, path), all);
                    ahead.addAll(below(visitor, path));
                }
            }
            assertThat(seen).hasSizeGreaterThan(name.equals("operaciones") ? 1 : 5);
            all.assertAll();
        }
    }

    private static void look(Visitor visitor, String path, String picture, SoftAssertions all) {
        all.assertThat(visitor.open(path)).as("status of " + path).isEqualTo(200);
        visitor.picture(picture);
        all.assertThat(visitor.page().locator("h1").count())
                .as("headings of " + path)
                .isEqualTo(1);
        all.assertThat(visitor.page().innerText("body")).as("words of " + path).doesNotContain("??");
        all.assertThat(visitor.complaints()).as("complaints at " + path).isEmpty();
        all.assertThat(visitor.overflow()).as("overflow of " + path).isLessThanOrEqualTo(0);
        all.assertThat(visitor.barriers()).as("barriers of " + path).isEmpty();
    }

    /** One object of each list, and the forms; the rest look alike. */
    private static List<String> below(Visitor visitor, String path) {
        List<String> links = new ArrayList<>();
        for (String list : List.of("/partners", "/leads", "/deals", "/commissions", "/statements")) {
            if (path.equals(list)) {
                links.addAll(visitor.firstBelow(list));
                if (visitor.page().locator("main a[href='" + list + "/new']").count() > 0) {
                    links.add(list + "/new");
                }
            }
        }
        return links;
    }

    private static String picture(String name, String language, Visitor.Screen screen, String path) {
        String page = path.equals("/")
                ? "home"
                : path.substring(1).replaceAll("[^a-z]+", "-").replaceAll("-$", "");
        String kind = page.length() > 24 ? page.substring(0, page.indexOf('-')) + "-one" : page;
        return String.join("-", name, language, screen.name().toLowerCase(java.util.Locale.ROOT), kind);
    }

    @Test
    void the_first_page_is_light_and_the_next_ones_lighter(SampleHouse.Sample sample) {
        try (Visitor visitor = browser.visitor(sample.house(), "es", Visitor.Screen.PHONE)) {
            visitor.open("/sign-in");
            long first = visitor.weight();
            visitor.signIn(sample.account("admin.uno"));
            assertThat(first + visitor.weight()).isLessThan(300_000);
            visitor.open("/leads");
            assertThat(visitor.weight()).isLessThan(60_000);
        }
    }
}
