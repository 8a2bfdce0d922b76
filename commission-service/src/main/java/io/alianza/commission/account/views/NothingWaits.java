package io.alianza.commission.account.views;

import io.alianza.support.checks.Check;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** Won deals whose commission waits for an agreement or a plan: counted, as a check and as a metric to alert on. */
public final class NothingWaits implements Check {

    private final Views views;

    public NothingWaits(Views views, MeterRegistry metrics) {
        this.views = views;
        Gauge.builder("alianza.commissions.waiting", this::waiting)
                .description("Won deals whose commission waits for an agreement or a plan")
                .register(metrics);
    }

    @Override
    public String name() {
        return "commissions-waiting";
    }

    @Override
    public Result run() {
        long waiting = waiting();
        return new Result(waiting == 0, waiting, waiting + " won deals wait for an agreement or a plan");
    }

    private long waiting() {
        return views.count(CommissionProjection.COMMISSIONS, RowQuery.all().where("state", CommissionState.WAITING));
    }
}
