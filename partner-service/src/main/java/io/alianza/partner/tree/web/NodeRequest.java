package io.alianza.partner.tree.web;

import io.alianza.partner.tree.TreeCommand.ListNode;
import io.alianza.partner.tree.Trees;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node to list, or to name anew.
 *
 * @param path its place and code; what is missing above it is listed with it
 */
record NodeRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "ES/28") @Nullable
        String path,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "Madrid") @Nullable
        String name,

        @Schema(description = "Ids in other systems, system to id") @Nullable
        Map<String, String> externalIds,

        @Nullable LocalDate occurredOn) {

    ListNode command(Trees tree, LocalDate day) {
        return new ListNode(
                tree,
                Optional.ofNullable(path).orElse(""),
                Optional.ofNullable(name).orElse(""),
                null,
                Optional.ofNullable(externalIds).orElse(Map.of()),
                day);
    }
}
