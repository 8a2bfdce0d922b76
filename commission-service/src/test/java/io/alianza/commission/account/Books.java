package io.alianza.commission.account;

import io.alianza.commission.agreement.AgreementChoice;
import io.alianza.commission.deal.SoldLine;
import io.alianza.commission.deal.WonDeal;
import io.alianza.commission.plan.PlanExamples;
import io.alianza.commission.plan.PlanRule;
import io.alianza.commission.plan.PlanVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Accounts and series of one partner in memory, with the deciders themselves: a command, what it takes along, and all or
 * nothing of it, as the service's unit of work does it.
 */
final class Books {

    static final String PARTNER = "partner-1";
    static final LocalDate TODAY = LocalDate.of(2028, 6, 1);

    private Map<String, AccountState> accounts = new HashMap<>();
    private Map<String, SeriesState> series = new HashMap<>();
    private List<Object> log = new ArrayList<>();

    /** Ten percent of the amount, in the year of the deal. */
    Books won(String dealId, String currency, String amount, String day) {
        return handle(accrue(dealId, currency, amount, day, LocalDate.parse(day).getYear()));
    }

    Books wonInYear(int year, String dealId, String currency, String amount, String day) {
        return handle(accrue(dealId, currency, amount, day, year));
    }

    Books waits(String dealId, String currency, String amount, String day) {
        WonDeal deal = deal(dealId, currency, amount, day);
        return handle(new AccountCommand.AccrueCommission(deal.wonOn().getYear(), deal, missing(WaitingFor.PLAN)));
    }

    Books approved(String dealId, int year) {
        return handle(new AccountCommand.ApproveCommission(
                AccountIds.account(PARTNER, year), AccountIds.accrual(dealId), TODAY, null));
    }

    Books closed(String month, String currency, String opening, String earned) {
        return handle(close(month, currency, opening, earned, TODAY));
    }

    Books handle(AccountCommand command) {
        Map<String, AccountState> accountsBefore = new HashMap<>(accounts);
        Map<String, SeriesState> seriesBefore = new HashMap<>(series);
        List<Object> logBefore = new ArrayList<>(log);
        try {
            handleHere(command);
        } catch (RuntimeException refused) {
            accounts = accountsBefore;
            series = seriesBefore;
            log = logBefore;
            throw refused;
        }
        return this;
    }

    private void handleHere(Object command) {
        switch (command) {
            case AccountCommand account -> handleAccount(account);
            case SeriesCommand of -> handleSeries(of);
            default -> throw new AssertionError(command);
        }
    }

    private void handleAccount(AccountCommand command) {
        AccountState state = account(command.accountId());
        List<AccountEvent> events = AccountDecider.decide(state, command);
        Together.with(state, events).forEach(this::handleHere);
        for (AccountEvent event : events) {
            accounts.put(command.accountId(), AccountEvolution.evolve(account(command.accountId()), event));
            log.add(event);
        }
    }

    private void handleSeries(SeriesCommand command) {
        SeriesState state = series.getOrDefault(command.seriesId(), SeriesState.NONE);
        List<SeriesEvent> events = SeriesDecider.decide(state, command);
        Together.with(state, events).forEach(this::handleHere);
        for (SeriesEvent event : events) {
            series.merge(command.seriesId(), SeriesState.NONE.evolve(event), (old, first) -> old.evolve(event));
            log.add(event);
        }
    }

    AccountState account(int year) {
        return account(AccountIds.account(PARTNER, year));
    }

    private AccountState account(String accountId) {
        return accounts.getOrDefault(accountId, AccountState.NONE);
    }

    SeriesState series(String currency) {
        return series.getOrDefault(AccountIds.series(PARTNER, currency), SeriesState.NONE);
    }

    Entry entry(String dealId, int year) {
        return account(year).entry(AccountIds.accrual(dealId)).orElseThrow();
    }

    List<Object> log() {
        return List.copyOf(log);
    }

    <E> List<E> logged(Class<E> type) {
        return log.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Every posting, by account, in order. */
    Map<String, List<Posting>> postings() {
        Map<String, List<Posting>> all = new HashMap<>();
        for (AccountEvent event : logged(AccountEvent.class)) {
            posting(event)
                    .forEach(posting -> all.computeIfAbsent(event.accountId(), id -> new ArrayList<>())
                            .add(posting));
        }
        return all;
    }

    static Stream<Posting> posting(AccountEvent event) {
        return switch (event) {
            case AccountEvent.CommissionAccrued accrued -> Stream.of(accrued.posting());
            case AccountEvent.CommissionApproved approved -> Stream.of(approved.posting());
            case AccountEvent.YearOpened opened -> Stream.of(opened.posting());
            case AccountEvent.YearEnded ended -> Stream.of(ended.posting());
            case AccountEvent.CommissionAwaited _, AccountEvent.StatementClosed _ -> Stream.of();
        };
    }

    static AccountCommand.AccrueCommission accrue(String dealId, String currency, String amount, String day, int year) {
        return new AccountCommand.AccrueCommission(year, deal(dealId, currency, amount, day), tenPercent());
    }

    static AccountCommand.CloseStatement close(
            String month, String currency, String opening, String earned, LocalDate today) {
        return new AccountCommand.CloseStatement(
                PARTNER,
                "P-7-" + month + "-" + currency,
                YearMonth.parse(month),
                currency,
                new BigDecimal(opening),
                new BigDecimal(earned),
                today,
                "closings-1");
    }

    static WonDeal deal(String dealId, String currency, String amount, String day) {
        List<SoldLine> lines = List.of(new SoldLine("1", "R/bike", new BigDecimal(amount)));
        return new WonDeal(
                dealId, PARTNER, "ES/28", currency, lines, Map.of("crm", "#" + dealId), LocalDate.parse(day));
    }

    static Basis tenPercent() {
        return new Basis.Terms(
                agreement(), new PlanVersion("plan-1", 1, PlanExamples.plan(PlanRule.percent("R", "10"))));
    }

    static Basis missing(WaitingFor what) {
        return new Basis.NotKnown(what, what == WaitingFor.AGREEMENT ? null : agreement(), planMissing(what));
    }

    private static @org.jspecify.annotations.Nullable String planMissing(WaitingFor what) {
        return what == WaitingFor.AGREEMENT ? null : "plan-1";
    }

    static AgreementChoice agreement() {
        return new AgreementChoice("agreement-1", 1, "reseller", LocalDate.of(2026, 1, 1), true, "plan-1", List.of());
    }
}
