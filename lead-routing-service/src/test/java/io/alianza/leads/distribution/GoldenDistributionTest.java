package io.alianza.leads.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.eventstore.LoggedCommit;
import io.alianza.leads.actor.Actor;
import io.alianza.leads.distribution.DistributionEvent.LeadsDistributed;
import io.alianza.leads.golden.AdventureWorks;
import io.alianza.leads.golden.AdventureWorks.Order;
import io.alianza.leads.golden.AdventureWorks.Reseller;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteAgreement;
import io.alianza.leads.knowledge.KnowledgeCommand.NotePartner;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteStatus;
import io.alianza.leads.knowledge.PartnerStatus;
import io.alianza.leads.lead.DataBasis;
import io.alianza.leads.lead.LeadCommand.CaptureLead;
import io.alianza.leads.lead.views.LeadRow;
import io.alianza.leads.lead.views.LeadsProjection;
import io.alianza.support.checks.Check;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Outcome;
import io.alianza.support.log.LogReader;
import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceTest;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.RowQuery.Comparison;
import io.alianza.support.views.Views;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * The golden figures on the service's real store: 3,796 leads over 701 partners, in order of date and number, none closed. The two
 * runs are in one log and one market; their territories have nothing in common.
 */
@ServiceTest
@TestPropertySource(properties = "test.database=one that no other test writes to")
class GoldenDistributionTest {

    private static final LocalDate BEGINNING = LocalDate.of(2010, 12, 1);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Counting thousands of rows takes time from those who write them. */
    private static final Duration SOMETIMES = Duration.ofMillis(500);

    private static final int AT_ONCE = 100;

    @Autowired
    private Commands commands;

    @Autowired
    private Views views;

    @Autowired
    private LogReader log;

    @Autowired
    private List<Check> checks;

    private final AdventureWorks data = new AdventureWorks();

    @Test
    void at_a_capacity_of_six_and_of_seven() {
        Map<String, Long> six = distribute(6);
        assertThat(six)
                .containsEntry(LeadsProjection.OFFERED, 3578L)
                .containsEntry(Unassigned.NO_CAPACITY, 121L)
                .containsEntry(Unassigned.NO_PARTNER_AUTHORISED, 97L);

        Map<String, Long> seven = distribute(7);
        assertThat(seven)
                .containsEntry(LeadsProjection.OFFERED, 3699L)
                .containsEntry(Unassigned.NO_CAPACITY, 0L)
                .containsEntry(Unassigned.NO_PARTNER_AUTHORISED, 97L);

        assertNobodyWasEverAboveItsShareAndOne();
        assertUpToAHundredLeadsACommit();
        assertThat(checks)
                .filteredOn(check ->
                        check.name().contains("-in-one-place") || check.name().contains("capacity"))
                .hasSize(2)
                .extracting(Check::run)
                .allSatisfy(
                        result -> assertThat(result.holds()).as(result.detail()).isTrue());
    }

    private Map<String, Long> distribute(int capacity) {
        String run = capacity == 6 ? "six" : "seven";
        makeKnown(run, capacity);
        long began = System.nanoTime();
        List<CaptureLead> leads =
                data.orders().stream().map(order -> capture(run, order)).toList();
        sendInBatches(leads);
        await().atMost(PATIENCE)
                .pollInterval(SOMETIMES)
                .until(() -> count(run, LeadsProjection.WAITING) == 0 && counted(run) == leads.size());
        System.out.printf(
                "figures: capacity %d, %d leads captured, routed and in the view after %.1f s%n",
                capacity, leads.size(), (System.nanoTime() - began) / 1e9);
        return Map.of(
                LeadsProjection.OFFERED, count(run, LeadsProjection.OFFERED),
                Unassigned.NO_CAPACITY, unassignable(run, Unassigned.NO_CAPACITY),
                Unassigned.NO_PARTNER_AUTHORISED, unassignable(run, Unassigned.NO_PARTNER_AUTHORISED));
    }

    private void makeKnown(String run, int capacity) {
        List<Object> news = new ArrayList<>();
        for (Reseller reseller : data.resellers()) {
            String partner = Ids.derived("partner", run, reseller.key());
            news.add(new NotePartner(partner, 0, List.of("reseller"), capacity, "1"));
            news.add(new NoteStatus(partner, 2, PartnerStatus.ACTIVE));
            news.add(new NoteAgreement(
                    Ids.derived("agreement", run, reseller.key()),
                    0,
                    partner,
                    1,
                    List.of(run + "/" + reseller.territory()),
                    List.of(reseller.line()),
                    BEGINNING,
                    null));
        }
        sendInBatches(news);
    }

    private static CaptureLead capture(String run, Order order) {
        String id = Ids.derived("lead", run, order.number());
        return new CaptureLead(
                id,
                new Actor.Vendor("import", true),
                "crm",
                run + "/" + order.territory(),
                List.of(order.line()),
                null,
                null,
                null,
                Ids.derived("customer", id),
                List.of(),
                DataBasis.NOT_STATED,
                Map.of("adventureworks", order.number()),
                order.day());
    }

    private void sendInBatches(List<?> all) {
        all.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(batch -> assertThat(commands.sendAll(batch)).allMatch(Outcome.Done.class::isInstance));
    }

    private long count(String run, String place) {
        return views.<LeadRow>count(LeadsProjection.LEADS, of(run).where("place", place));
    }

    private long counted(String run) {
        return views.<LeadRow>count(LeadsProjection.LEADS, of(run));
    }

    private long unassignable(String run, String reason) {
        return views.<LeadRow>count(
                LeadsProjection.LEADS,
                of(run).where("place", LeadsProjection.UNASSIGNABLE).where("reason", reason));
    }

    private static RowQuery of(String run) {
        return RowQuery.all().where("territory", Comparison.STARTS_WITH, run + "/");
    }

    /** A credit is what a partner should have had minus what it got; looked at after every commit. */
    private void assertNobodyWasEverAboveItsShareAndOne() {
        List<Credit> surpluses = new ArrayList<>();
        log.replay(log.log().headPosition(), event -> {
            if (event.payload() instanceof LeadsDistributed distributed) {
                distributed
                        .balances()
                        .values()
                        .forEach(balance -> surpluses.add(Credit.NONE.minus(Credit.parse(balance.credit()))));
            }
        });
        Credit largest = Collections.max(surpluses);
        System.out.printf("figures: largest surplus over a partner's share %s of a lead%n", largest);
        assertThat(largest).isLessThanOrEqualTo(Credit.LEAD);
    }

    /** Everybody waits for a commit, so it is bounded; and an import that is waiting fills it. */
    private void assertUpToAHundredLeadsACommit() {
        List<Long> handedOut;
        try (Stream<LoggedCommit> commits = log.log().commitsAfter(0)) {
            handedOut = commits.map(GoldenDistributionTest::handedOut)
                    .filter(leads -> leads > 0)
                    .toList();
        }
        double average = handedOut.stream().mapToLong(Long::longValue).average().orElse(0);
        System.out.printf("figures: %d commits of the distribution, %.1f leads in each%n", handedOut.size(), average);
        assertThat(handedOut).allMatch(leads -> leads <= AT_ONCE);
        assertThat(average).isGreaterThan(AT_ONCE / 2.0);
    }

    private static long handedOut(LoggedCommit commit) {
        return commit.events().stream()
                .filter(event ->
                        event.type().equals("lead.routed") || event.type().equals("lead.unassignable"))
                .count();
    }
}
