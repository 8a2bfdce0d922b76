package io.alianza.gateway.portal.operations;

import io.alianza.gateway.portal.services.CommissionService;
import io.alianza.gateway.portal.services.LeadService;
import io.alianza.gateway.portal.services.PartnerService;
import io.alianza.gateway.portal.services.ReportService;
import io.alianza.gateway.routing.Upstream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The services as operators see them. */
@Component
class OperatorServices {

    private final Map<Upstream, OperatorService> services = new EnumMap<>(Upstream.class);

    OperatorServices(PartnerService partners, LeadService leads, CommissionService commissions, ReportService reports) {
        services.put(Upstream.PARTNER, new OperatorService(partners.calls()));
        services.put(Upstream.LEADS, new OperatorService(leads.calls()));
        services.put(Upstream.COMMISSION, new OperatorService(commissions.calls()));
        services.put(Upstream.REPORTING, new OperatorService(reports.calls()));
    }

    OperatorService of(Upstream upstream) {
        return Objects.requireNonNull(services.get(upstream));
    }
}
