package io.alianza.partner.partner.web;

import io.alianza.partner.partner.Profile;
import io.alianza.partner.partner.StatedProfile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole profile: what is left out is gone.
 *
 * @param kind as registered; it does not change, but says where the names are kept
 */
record ProfileRequest(
        @Schema(
                allowableValues = {"company", "person"},
                defaultValue = "company")
        @Nullable
        String kind,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String legalName,

        @Nullable String tradeName,
        @Nullable String taxId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "[\"reseller\"]") @Nullable
        List<String> types,

        @Nullable String category,
        @Nullable String parentId,
        @Nullable LocalDate occurredOn) {

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
