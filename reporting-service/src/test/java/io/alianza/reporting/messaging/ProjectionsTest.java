package io.alianza.reporting.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.events.IntegrationEvent;
import io.alianza.events.Topics;
import io.alianza.reporting.cost.views.CommissionsProjection;
import io.alianza.reporting.directory.PartnerEntry;
import io.alianza.reporting.directory.views.DirectoryProjection;
import io.alianza.reporting.funnel.views.FunnelProjection;
import io.alianza.reporting.sales.SoldDeal;
import io.alianza.reporting.sales.SoldDeal.ProductShare;
import io.alianza.reporting.sales.views.SalesProjection;
import io.alianza.support.Recorded;
import io.alianza.support.testing.ProjectionLaws;
import io.alianza.support.testing.RowsInMemory;
import io.alianza.support.views.Projection;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each read model: the same events again change nothing, another order across aggregates gives the same, so does a replay. */
class ProjectionsTest {

    private final Told told = new Told();

    @Test
    void sales_hold_the_laws() {
        holds(
                new FromTopics(new SalesProjection(), Topics.LEAD),
                Told.won("deal-1", "partner-a", "EUR", "R/1", "10.0001", "R/1", "5", "M/2", "1"),
                Told.won("deal-2", "partner-a", "USD", "S", "7"),
                Told.won("deal-3", "partner-b", "EUR", "none/X", "0.5"));
    }

    @Test
    void the_funnel_holds_the_laws() {
        holds(
                new FromTopics(new FunnelProjection(), Topics.LEAD),
                Told.captured("lead-1"),
                Told.routed("lead-1", "partner-a"),
                Told.accepted("lead-1", "partner-a"),
                Told.leadWon("lead-1", "partner-a", "deal-1"),
                Told.captured("lead-2"),
                Told.routed("lead-2", "partner-b"),
                Told.captured("lead-3"));
    }

    @Test
    void commissions_hold_the_laws() {
        holds(
                new FromTopics(new CommissionsProjection(), Topics.COMMISSION),
                Told.accrued("account-a", "accrual-1", "partner-a", "deal-1", "5.00"),
                Told.accrued("account-a", "accrual-2", "partner-a", "deal-2", "0.00"),
                Told.approved("account-a", "accrual-1", "partner-a", "5.00"),
                Told.accrued("account-b", "accrual-3", "partner-b", "deal-3", "7.00"));
    }

    @Test
    void the_directory_holds_the_laws() {
        holds(
                new FromTopics(new DirectoryProjection(), Topics.PARTNER),
                Told.registered("partner-a", "P-1", "Redes, S.L."),
                Told.activated("partner-a"),
                Told.renamed("partner-a", "Redes y Más, S.L."),
                Told.registered("partner-b", "P-2", "Nubes, S.A."),
                Told.product("R", "Routers"),
                Told.product("R/1", "Router uno"),
                Told.territory("ES/28", "Madrid"));
    }

    @Test
    void lines_of_one_product_are_put_together() {
        RowsInMemory rows = new RowsInMemory();
        new FromTopics(new SalesProjection(), Topics.LEAD)
                .project(
                        told.next(Told.won("deal-1", "partner-a", "EUR", "R/1", "10.0001", "M/2", "1", "R/1", "5")),
                        rows);

        assertThat(rows.of(SalesProjection.SOLD_DEALS))
                .singleElement()
                .extracting(SoldDeal::products)
                .isEqualTo(List.of(
                        new ProductShare("R/1", new BigDecimal("15.0001")),
                        new ProductShare("M/2", new BigDecimal("1"))));
    }

    @Test
    void a_partner_keeps_its_number_when_it_is_renamed() {
        RowsInMemory rows = new RowsInMemory();
        FromTopics directory = new FromTopics(new DirectoryProjection(), Topics.PARTNER);
        directory.project(told.next(Told.registered("partner-a", "P-1", "Redes, S.L.")), rows);
        directory.project(told.next(Told.renamed("partner-a", "Redes y Más, S.L.")), rows);

        PartnerEntry partner = rows.of(DirectoryProjection.PARTNERS).getFirst();
        assertThat(partner.number()).isEqualTo("P-1");
        assertThat(partner.label()).isEqualTo("Redes y Más, S.L.");
    }

    @SuppressWarnings("unchecked")
    private void holds(Projection projection, IntegrationEvent... events) {
        Stream.of(events).forEach(told::next);
        List<Recorded>[] streams = Stream.of(events)
                .map(IntegrationEvent::aggregateId)
                .distinct()
                .map(told::of)
                .toArray(List[]::new);
        ProjectionLaws.hold(projection, streams);
    }
}
