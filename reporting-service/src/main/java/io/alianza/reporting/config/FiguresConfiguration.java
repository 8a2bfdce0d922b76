package io.alianza.reporting.config;

import io.alianza.reporting.cost.Commission;
import io.alianza.reporting.cost.views.CommissionsProjection;
import io.alianza.reporting.directory.views.Labels;
import io.alianza.reporting.directory.views.Partners;
import io.alianza.reporting.funnel.views.Leads;
import io.alianza.reporting.rows.Snapshot;
import io.alianza.reporting.sales.SoldDeal;
import io.alianza.reporting.sales.views.SalesProjection;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What figures are computed from. */
@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

    /** Deals only come: their number tells whether there is anything new. */
    @Bean
    Snapshot<SoldDeal> soldDeals(Views views, Clock clock) {
        return new Snapshot<>(views, SalesProjection.SOLD_DEALS, List.of(RowQuery.all()), clock);
    }

    /** Commissions come and are approved. */
    @Bean
    Snapshot<Commission> commissionRows(Views views, Clock clock) {
        List<RowQuery> counted = List.of(RowQuery.all(), RowQuery.all().where("approved", true));
        return new Snapshot<>(views, CommissionsProjection.COMMISSIONS, counted, clock);
    }

    @Bean
    Leads leads(Views views) {
        return new Leads(views);
    }

    @Bean
    Labels labels(Views views) {
        return new Labels(views);
    }

    @Bean
    Partners partners(Views views) {
        return new Partners(views);
    }
}
