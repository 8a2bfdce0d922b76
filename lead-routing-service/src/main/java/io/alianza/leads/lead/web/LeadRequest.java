package io.alianza.leads.lead.web;

import io.alianza.leads.actor.Actor;
import io.alianza.leads.customer.Customer;
import io.alianza.leads.lead.DataBasis;
import io.alianza.leads.lead.Expected;
import io.alianza.leads.lead.LeadCommand.CaptureLead;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lead to be captured.
 *
 * @param id made by the caller, so that the request can be repeated
 * @param products all of which the partner must be authorised for; none: any partner of the territory
 * @param customer shown to the partner that accepts, and to nobody before
 * @param occurredOn business day, on which the agreement must be in force
 */
record LeadRequest(
        @Schema(example = "lead-0198c0de-0000-7000-8000-000000000001") @Nullable
        String id,

        @Schema(example = "web") @Nullable String source,
        @Schema(example = "ES/28") @Nullable String territory,
        @Schema(example = "[\"R\"]") @Nullable List<String> products,
        @Nullable String sector,
        @Schema(example = "10-49") @Nullable String companySize,
        @Nullable Expected expected,
        @Nullable Customer customer,
        @Schema(example = "consent") @Nullable String legalBasis,
        @Nullable LocalDate noticeGivenOn,
        @Nullable Boolean marketingConsent,
        @Nullable Map<String, String> externalIds,

        @Schema(description = "today when absent; earlier for machine clients and finance alone") @Nullable
        LocalDate occurredOn) {

    Customer statedCustomer() {
        return Objects.requireNonNullElse(customer, Customer.NOBODY);
    }

    CaptureLead command(String leadId, Actor by, String customerId, List<String> customerKeys, LocalDate day) {
        return new CaptureLead(
                leadId,
                by,
                Objects.requireNonNullElse(source, ""),
                Objects.requireNonNullElse(territory, ""),
                Optional.ofNullable(products).orElse(List.of()).stream()
                        .distinct()
                        .sorted()
                        .toList(),
                sector,
                companySize,
                expected,
                customerId,
                customerKeys,
                new DataBasis(legalBasis, noticeGivenOn, Boolean.TRUE.equals(marketingConsent)),
                Objects.requireNonNullElse(externalIds, Map.of()),
                day);
    }
}
