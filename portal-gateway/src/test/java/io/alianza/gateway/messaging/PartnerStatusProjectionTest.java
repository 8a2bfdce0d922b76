package io.alianza.gateway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.events.partner.v1.PartnerActivated;
import io.alianza.events.partner.v1.PartnerApproved;
import io.alianza.events.partner.v1.PartnerRefused;
import io.alianza.events.partner.v1.PartnerSuspended;
import io.alianza.events.partner.v1.PartnerTerminated;
import io.alianza.support.Recorded;
import io.alianza.support.testing.ProjectionLaws;
import io.alianza.support.testing.RowsInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartnerStatusProjectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static List<Recorded> stream(String id, Object... events) {
        List<Recorded> recorded = new ArrayList<>();
        for (Object event : events) {
            recorded.add(new Recorded(
                    event, id + recorded.size(), id, recorded.size(), recorded.size(), "log", Instant.EPOCH, Map.of()));
        }
        return recorded;
    }

    private static boolean admits(Object... events) {
        var rows = new RowsInMemory();
        stream("p", events).forEach(event -> new PartnerStatusProjection().project(event, rows));
        return rows.find(PartnerStatusProjection.PARTNERS, "p").orElseThrow().admitsUsers();
    }

    @Test
    void keeps_the_laws_of_read_models() {
        ProjectionLaws.hold(
                new PartnerStatusProjection(),
                stream(
                        "p",
                        new PartnerApproved("p", DAY),
                        new PartnerActivated("p", DAY),
                        new PartnerSuspended("p", "unpaid", DAY)),
                stream("q", new PartnerApproved("q", DAY), new PartnerTerminated("q", "breach", DAY)));
    }

    @Test
    void an_approved_or_active_partners_people_may_come_in() {
        assertThat(admits(new PartnerApproved("p", DAY))).isTrue();
        assertThat(admits(new PartnerApproved("p", DAY), new PartnerActivated("p", DAY)))
                .isTrue();
    }

    @Test
    void a_suspended_terminated_or_refused_partners_may_not() {
        assertThat(admits(new PartnerActivated("p", DAY), new PartnerSuspended("p", "unpaid", DAY)))
                .isFalse();
        assertThat(admits(new PartnerActivated("p", DAY), new PartnerTerminated("p", "breach", DAY)))
                .isFalse();
        assertThat(admits(new PartnerRefused("p", "not-a-fit", DAY))).isFalse();
    }

    @Test
    void activated_again_they_may() {
        assertThat(admits(new PartnerSuspended("p", "unpaid", DAY), new PartnerActivated("p", DAY)))
                .isTrue();
    }
}
