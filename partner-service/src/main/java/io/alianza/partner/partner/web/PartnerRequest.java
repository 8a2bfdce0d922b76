package io.alianza.partner.partner.web;

import io.alianza.partner.partner.Profile;
import io.alianza.partner.partner.StatedProfile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A partner to register.
 *
 * @param id the caller's own, {@code partner-<UUID>}, so that the request can be repeated; absent: one is made
 * @param number the vendor's short number; absent: one is made
 */
record PartnerRequest(
        @Schema(example = "partner-0198c0de-7a10-7000-8000-000000000001") @Nullable
        String id,

        @Schema(example = "AW00000001") @Nullable String number,

        @Schema(
                allowableValues = {"company", "person"},
                defaultValue = "company")
        @Nullable
        String kind,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String legalName,

        @Nullable String tradeName,

        @Schema(description = "Unique in the country") @Nullable
        String taxId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "ES") @Nullable
        String country,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "[\"reseller\"]") @Nullable
        List<String> types,

        @Nullable String category,
        @Nullable String parentId,

        @Schema(description = "Open leads it can hold at a time", defaultValue = "10") @Nullable
        Integer capacity,

        @Schema(description = "Share of leads relative to others", defaultValue = "1") @Nullable
        BigDecimal weight,

        @Schema(description = "Ids in other systems, system to id") @Nullable
        Map<String, String> externalIds,

        @Schema(description = "Business day; in the past only for importers and finance") @Nullable
        LocalDate occurredOn) {

    StatedProfile profile() {
        return new StatedProfile(
                Optional.ofNullable(kind).orElse(Profile.COMPANY),
                legalName,
                tradeName,
                taxId,
                Optional.ofNullable(types).orElse(List.of()),
                category,
                parentId);
    }
}
