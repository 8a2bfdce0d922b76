package io.alianza.leads.deal.web;

import io.alianza.leads.actor.Actor;
import io.alianza.leads.customer.Customer;
import io.alianza.leads.deal.DealCommand.RegisterDeal;
import io.alianza.leads.deal.DealLine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A deal to be registered.
 *
 * @param id made by the caller, so that the request can be repeated
 * @param partnerId stated by the vendor; a partner registers for itself
 * @param lines what it may come to
 * @param occurredOn priority counts from here
 */
record DealRequest(
        @Schema(example = "deal-0198c0de-0000-7000-8000-000000000001") @Nullable
        String id,

        @Nullable String partnerId,
        @Nullable Customer customer,
        @Schema(example = "ES/28") @Nullable String territory,
        @Schema(example = "EUR") @Nullable String currency,
        @Nullable List<DealLine> lines,
        @Nullable LocalDate expectedOn,
        @Nullable Map<String, String> externalIds,

        @Schema(description = "today when absent; earlier for machine clients and finance alone") @Nullable
        LocalDate occurredOn) {

    Customer statedCustomer() {
        return Objects.requireNonNullElse(customer, Customer.NOBODY);
    }

    RegisterDeal command(
            String dealId, Actor by, String forPartner, String customerId, List<String> customerKeys, LocalDate day) {
        return new RegisterDeal(
                dealId,
                by,
                forPartner,
                customerId,
                customerKeys,
                Objects.requireNonNullElse(territory, ""),
                Objects.requireNonNullElse(currency, ""),
                Objects.requireNonNullElse(lines, List.of()),
                expectedOn,
                Objects.requireNonNullElse(externalIds, Map.of()),
                day);
    }
}
