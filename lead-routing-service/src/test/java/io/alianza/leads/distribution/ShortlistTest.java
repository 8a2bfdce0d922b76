package io.alianza.leads.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.lead.Need;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortlistTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** One partner with one agreement against a lead for R/BK in ES/28 on 2 March 2026. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # what is special               | active | type      | weight | open | territory | product | from       | to         | dropped by
            nothing                         | true   | reseller  | 1      | 0    | ES/28     | R       | 2026-01-01 |            |
            suspended                       | false  | reseller  | 1      | 0    | ES/28     | R       | 2026-01-01 |            | STATUS
            covers the country              | true   | reseller  | 1      | 0    | ES        | R       | 2026-01-01 |            |
            covers everywhere               | true   | reseller  | 1      | 0    |           |         | 2026-01-01 |            |
            another province                | true   | reseller  | 1      | 0    | ES/08     | R       | 2026-01-01 |            | AGREEMENT
            a name that begins alike        | true   | reseller  | 1      | 0    | ES/2      | R       | 2026-01-01 |            | AGREEMENT
            only a town of it               | true   | reseller  | 1      | 0    | ES/28/079 | R       | 2026-01-01 |            | AGREEMENT
            another product line            | true   | reseller  | 1      | 0    | ES/28     | M       | 2026-01-01 |            | AGREEMENT
            the very product                | true   | reseller  | 1      | 0    | ES/28     | R/BK    | 2026-01-01 |            |
            begins on the day               | true   | reseller  | 1      | 0    | ES/28     | R       | 2026-03-02 |            |
            begins the day after            | true   | reseller  | 1      | 0    | ES/28     | R       | 2026-03-03 |            | AGREEMENT
            over since the day              | true   | reseller  | 1      | 0    | ES/28     | R       | 2026-01-01 | 2026-03-02 | AGREEMENT
            its last day                    | true   | reseller  | 1      | 0    | ES/28     | R       | 2026-01-01 | 2026-03-03 |
            brings leads, works none        | true   | affiliate | 1      | 0    | ES/28     | R       | 2026-01-01 |            | TYPE
            prescribes                      | true   | referral  | 1      | 0    | ES/28     | R       | 2026-01-01 |            | TYPE
            weight 0 never                  | true   | reseller  | 0      | 0    | ES/28     | R       | 2026-01-01 |            | SHARE
            one free place left             | true   | reseller  | 1      | 5    | ES/28     | R       | 2026-01-01 |            |
            full                            | true   | reseller  | 1      | 6    | ES/28     | R       | 2026-01-01 |            | CAPACITY
            above a capacity that was cut   | true   | reseller  | 1      | 9    | ES/28     | R       | 2026-01-01 |            | CAPACITY
            """)
    void is_left_or_dropped(
            String special,
            boolean active,
            String type,
            String weight,
            int open,
            @Nullable String territory,
            @Nullable String product,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Filter droppedBy) {
        Seat seat = new Seat(
                "partner-a",
                active,
                List.of(type),
                6,
                new BigDecimal(weight),
                List.of(agreement("agreement-a", "partner-a", listOf(territory), listOf(product), from, to)),
                open,
                Credit.NONE);

        Shortlist shortlist = Shortlist.of(seats(seat), need("ES/28", "R/BK"), RoutingPolicy.CURRENT);

        assertThat(shortlist.left()).hasSize(droppedBy == null ? 1 : 0);
        assertThat(shortlist.dropped().keySet()).isEqualTo(droppedBy == null ? Set.of() : Set.of(droppedBy));
    }

    @Test
    void every_product_asked_for_must_be_covered() {
        Seat road = seat("road", "ES", "R");
        Seat both = seat("both", "ES", "R", "M");

        Shortlist shortlist = Shortlist.of(seats(road, both), need("ES", "R", "M"), RoutingPolicy.CURRENT);

        assertThat(shortlist.left()).extracting(left -> left.seat().partnerId()).containsExactly("both");
    }

    @Test
    void the_most_specific_territory_wins_and_the_wider_one_is_next_when_it_is_full() {
        Seat country = seat("country", "ES", "R");
        Seat province = seat("province", "ES/28", "R");
        Seat fullProvince = province.moved(6, Credit.NONE);

        assertThat(Shortlist.of(seats(country, province), need("ES/28", "R"), RoutingPolicy.CURRENT))
                .satisfies(shortlist -> {
                    assertThat(shortlist.left())
                            .extracting(left -> left.seat().partnerId())
                            .containsExactly("province");
                    assertThat(shortlist.dropped()).containsEntry(Filter.TERRITORY, 1);
                });
        assertThat(Shortlist.of(seats(country, fullProvince), need("ES/28", "R"), RoutingPolicy.CURRENT)
                        .left())
                .extracting(left -> left.seat().partnerId())
                .containsExactly("country");
    }

    @Test
    void of_several_agreements_the_closest_entitles() {
        Seat seat = seat("a", "ES", "R").with(agreement("near", "a", List.of("ES/28"), List.of(), DAY, null));

        Shortlist shortlist = Shortlist.of(seats(seat), need("ES/28/079", "R/BK"), RoutingPolicy.CURRENT);

        assertThat(shortlist.left().getFirst().entitlement()).isEqualTo(new Entitlement("near", 1, 2, 0));
    }

    @Test
    void a_later_version_replaces_an_earlier_one_for_the_days_it_covers() {
        Agreement.Version first = new Agreement.Version(1, List.of("ES"), List.of(), day(1, 1), null);
        Agreement.Version narrower = new Agreement.Version(2, List.of("PT"), List.of(), day(3, 1), day(4, 1));
        Agreement agreement = Agreement.unknown("g", "a").with(narrower).with(first);

        assertThat(agreement.inForceOn(day(2, 28))).contains(first);
        assertThat(agreement.inForceOn(day(3, 1))).contains(narrower);
        assertThat(agreement.inForceOn(day(4, 1))).contains(first);
        assertThat(agreement.endingOn(day(5, 1)).inForceOn(day(5, 1))).isEmpty();
        assertThat(agreement.endingOn(day(5, 1)).inForceOn(day(4, 30))).contains(first);
    }

    @ParameterizedTest(name = "full {0}, declined {1}: {2}")
    @CsvSource({
        "1, 0, no-capacity",
        "1, 1, no-capacity",
        "0, 1, declined-by-all",
        "0, 0, no-partner-authorised",
    })
    void says_why_nobody_is_left(int full, int declined, String reason) {
        List<Seat> seats = new ArrayList<>();
        if (full > 0) {
            seats.add(seat("full", "ES", "R").moved(6, Credit.NONE));
        }
        if (declined > 0) {
            seats.add(seat("unwilling", "ES", "R"));
        }
        Need need = need("ES", "R").declinedAlsoBy("unwilling");

        assertThat(Shortlist.of(seats(seats.toArray(Seat[]::new)), need, RoutingPolicy.CURRENT)
                        .reason())
                .isEqualTo(reason);
    }

    private static Seats seats(Seat... seats) {
        Seats all = Seats.NONE;
        for (Seat seat : seats) {
            all = all.with(seat);
            for (Agreement agreement : seat.agreements()) {
                all = all.with(agreement);
            }
        }
        return all;
    }

    private static Seat seat(String id, String territory, String... products) {
        return new Seat(id, true, List.of("reseller"), 6, BigDecimal.ONE, List.of(), 0, Credit.NONE)
                .with(agreement("agreement-" + id, id, List.of(territory), List.of(products), day(1, 1), null));
    }

    private static Agreement agreement(
            String id,
            String partnerId,
            List<String> territories,
            List<String> products,
            LocalDate from,
            @Nullable LocalDate to) {
        return Agreement.unknown(id, partnerId).with(new Agreement.Version(1, territories, products, from, to));
    }

    private static Need need(String territory, String... products) {
        return new Need(territory, List.of(products), DAY, List.of());
    }

    private static List<String> listOf(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
