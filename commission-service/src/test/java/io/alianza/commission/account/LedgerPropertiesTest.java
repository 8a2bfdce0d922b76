package io.alianza.commission.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.commission.account.AccountEvent.CommissionAccrued;
import io.alianza.commission.account.AccountEvent.Line;
import io.alianza.commission.account.AccountEvent.StatementClosed;
import io.alianza.commission.account.Entry.Standing;
import io.alianza.support.model.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What holds after any history that the deciders themselves allowed. */
class LedgerPropertiesTest {

    private static final List<String> CURRENCIES = List.of("EUR", "USD");
    private static final List<Integer> YEARS = List.of(2026, 2027, 2028);
    private static final int DEALS = 6;

    /** Something somebody tries; the deciders may refuse it. */
    record Attempt(String what, int deal) {

        String dealId() {
            return "deal-" + deal;
        }

        String currency() {
            return CURRENCIES.get(deal % 2);
        }

        YearMonth month() {
            return YearMonth.of(2026, 1).plusMonths(deal * 5 % 31);
        }

        String day() {
            return month().atDay(5).toString();
        }

        String amount() {
            return 1000 * deal + 10 + ".37";
        }
    }

    @Property(tries = 200)
    void each_posting_balances_and_names_the_hash_of_the_one_before(@ForAll("histories") List<Attempt> history) {
        played(history).postings().forEach((accountId, postings) -> {
            String previous = Posting.beginning(accountId);
            for (int i = 0; i < postings.size(); i++) {
                Posting posting = postings.get(i);
                assertThat(posting.balances()).isTrue();
                assertThat(posting.ordinal()).isEqualTo(i + 1L);
                assertThat(posting.previous()).isEqualTo(previous);
                previous = posting.hash();
            }
        });
    }

    @Property(tries = 200)
    void balances_are_the_sums_of_the_postings_and_sum_to_zero(@ForAll("histories") List<Attempt> history) {
        Books books = played(history);
        Map<String, BigDecimal> carried = new HashMap<>();
        books.postings().forEach((accountId, postings) -> {
            Map<String, BigDecimal> sums = new HashMap<>();
            for (Posting posting : postings) {
                for (Leg leg : posting.legs()) {
                    String place = posting.currency() + leg.account();
                    sums.merge(place, leg.amount(), BigDecimal::add);
                    assertThat(leg.balance()).isEqualByComparingTo(sums.get(place));
                    if (leg.account() == LedgerAccount.CARRIED_FORWARD) {
                        carried.merge(posting.currency(), leg.amount(), BigDecimal::add);
                    }
                }
            }
            assertThat(sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("0");
        });
        assertThat(carried.values()).allSatisfy(sum -> assertThat(sum).isEqualByComparingTo("0"));
    }

    @Property(tries = 200)
    void statements_follow_one_another_and_no_deal_is_on_two(@ForAll("histories") List<Attempt> history) {
        Books books = played(history);
        Set<String> stated = new HashSet<>();
        for (String currency : CURRENCIES) {
            BigDecimal balance = BigDecimal.ZERO;
            YearMonth last = YearMonth.of(2000, 1);
            for (StatementClosed statement : books.logged(StatementClosed.class)) {
                if (!statement.currency().equals(currency)) {
                    continue;
                }
                assertThat(statement.month()).isAfter(last);
                assertThat(statement.opening()).isEqualByComparingTo(balance);
                BigDecimal lines =
                        statement.lines().stream().map(Line::commission).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(statement.closing()).isEqualByComparingTo(balance.add(lines));
                statement
                        .lines()
                        .forEach(
                                line -> assertThat(stated.add(line.accrualId())).isTrue());
                balance = statement.closing();
                last = statement.month();
            }
        }
    }

    @Property(tries = 200)
    void nothing_is_left_behind_a_closed_month(@ForAll("histories") List<Attempt> history) {
        Books books = played(history);
        for (int year : YEARS) {
            books.account(year).entries().values().stream()
                    .filter(entry -> !entry.is(Standing.ON_STATEMENT))
                    .forEach(entry -> books.series(entry.currency())
                            .lastMonth()
                            .ifPresent(last -> assertThat(entry.month()).isAfter(last)));
        }
    }

    @Property(tries = 200)
    void the_same_history_gives_the_same_ledger(@ForAll("histories") List<Attempt> history) {
        assertThat(played(history).log()).isEqualTo(played(history).log());
    }

    @Property(tries = 200)
    void the_same_history_again_changes_nothing_that_was_accrued(@ForAll("histories") List<Attempt> history) {
        Books books = played(history);
        int accrued = books.logged(CommissionAccrued.class).size();

        history.stream().filter(attempt -> attempt.what().equals("win")).forEach(attempt -> attempt(books, attempt));

        assertThat(books.logged(CommissionAccrued.class)).hasSize(accrued);
    }

    @Property(tries = 200)
    void most_histories_close_something(@ForAll("histories") List<Attempt> history) {
        Statistics.label("statements")
                .collect(played(history).logged(StatementClosed.class).isEmpty() ? "none" : "some")
                .coverage(checker -> checker.check("some").percentage(share -> share > 30));
    }

    private static Books played(List<Attempt> history) {
        Books books = new Books();
        history.forEach(attempt -> attempt(books, attempt));
        return books;
    }

    private static void attempt(Books books, Attempt attempt) {
        try {
            play(books, attempt);
        } catch (Refusal refused) {
            assertThat(refused.kind()).isIn(Refusal.Kind.CONFLICT, Refusal.Kind.NOT_FOUND);
        }
    }

    private static void play(Books books, Attempt attempt) {
        switch (attempt.what()) {
            case "win" -> win(books, attempt);
            case "wait" -> books.waits(attempt.dealId(), attempt.currency(), attempt.amount(), attempt.day());
            case "approve" -> yearOf(books, attempt).ifPresent(year -> books.approved(attempt.dealId(), year));
            default -> close(books, attempt.currency(), attempt.month());
        }
    }

    /** The deal in its own year, or the first later one that is open, as the reaction does it. */
    private static void win(Books books, Attempt attempt) {
        int first = yearOf(books, attempt).orElse(attempt.month().getYear());
        for (int year = first; year <= 2029; year++) {
            try {
                books.wonInYear(year, attempt.dealId(), attempt.currency(), attempt.amount(), attempt.day());
                return;
            } catch (Refusal refused) {
                assertThat(YearIsClosed.isReasonOf(refused)).isTrue();
            }
        }
        throw new AssertionError("no year takes " + attempt);
    }

    private static Optional<Integer> yearOf(Books books, Attempt attempt) {
        return YEARS.stream()
                .filter(year -> books.account(year)
                        .entry(AccountIds.accrual(attempt.dealId()))
                        .isPresent())
                .findFirst();
    }

    private static void close(Books books, String currency, YearMonth month) {
        BigDecimal earned = books.account(month.getYear()).unstated(currency, month).stream()
                .map(Entry::earned)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal opening = books.series(currency).balance();
        LocalDate today = LocalDate.of(2030, 1, 1);
        books.handle(Books.close(month.toString(), currency, opening.toPlainString(), earned.toPlainString(), today));
    }

    @Provide
    Arbitrary<List<Attempt>> histories() {
        Arbitrary<String> what = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just("win")),
                Tuple.of(1, Arbitraries.just("wait")),
                Tuple.of(5, Arbitraries.just("approve")),
                Tuple.of(4, Arbitraries.just("close")));
        Arbitrary<Integer> deals = Arbitraries.integers().between(0, DEALS - 1);
        return Combinators.combine(what, deals)
                .as(Attempt::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(80)
                .withSizeDistribution(RandomDistribution.uniform());
    }
}
