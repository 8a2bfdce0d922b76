package io.alianza.partner.directory;

import io.alianza.partner.access.Roles;
import io.alianza.partner.listing.CsvTable;
import io.alianza.partner.listing.CsvTable.Column;
import io.alianza.partner.listing.Listed;
import io.alianza.partner.listing.Paging;
import io.alianza.support.model.Faults;
import io.alianza.support.security.Caller;
import io.alianza.support.views.RowQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Partners, looked up. A partner's own people find their own only; any other id is one that does not exist. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Partners")
final class DirectoryController {

    private static final Map<String, String> SORTED_BY = Map.of(
            "name", "search.name",
            "number", "identity.number",
            "status", "status",
            "category", "profile.category",
            "country", "identity.country",
            "capacity", "capacity",
            "since", "identity.since");

    private static final int MOST_NAMES = 500;

    private static final CsvTable<PartnerAnswer> TABLE = new CsvTable<>(List.of(
            new Column<>("id", PartnerAnswer::id),
            new Column<>("number", PartnerAnswer::number),
            new Column<>("kind", PartnerAnswer::kind),
            new Column<>("displayName", PartnerAnswer::displayName),
            new Column<>("legalName", PartnerAnswer::legalName),
            new Column<>("tradeName", PartnerAnswer::tradeName),
            new Column<>("taxId", PartnerAnswer::taxId),
            new Column<>("country", PartnerAnswer::country),
            new Column<>("types", PartnerAnswer::types),
            new Column<>("category", PartnerAnswer::category),
            new Column<>("status", PartnerAnswer::status),
            new Column<>("parentId", PartnerAnswer::parentId),
            new Column<>("capacity", PartnerAnswer::capacity),
            new Column<>("weight", PartnerAnswer::weight),
            new Column<>("territories", PartnerAnswer::territories),
            new Column<>("products", PartnerAnswer::products),
            new Column<>("since", PartnerAnswer::since)));

    private final PartnerDirectory directory;

    DirectoryController(PartnerDirectory directory) {
        this.directory = directory;
    }

    @GetMapping(path = "/partners", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Partners; as CSV by Accept: text/csv",
            description = "sort: name, number, status, category, country, capacity, since; a minus in front reverses it")
    Listed<PartnerAnswer> partners(
            @ParameterObject PartnerFilter filter, @ParameterObject Paging paging, Caller caller) {
        return directory.page(query(paging, caller), filter);
    }

    @GetMapping(path = "/partners", produces = CsvTable.CSV)
    void partnersAsCsv(
            @ParameterObject PartnerFilter filter,
            @ParameterObject Paging paging,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        TABLE.write(response, "partners.csv", directory.all(query(paging.withoutLimit(), caller), filter));
    }

    @GetMapping("/partners/{id}")
    @Operation(summary = "One partner")
    ResponseEntity<PartnerAnswer> partner(
            @PathVariable String id,
            @Parameter(description = "Business day for what is in force") @RequestParam @Nullable LocalDate on,
            Caller caller) {
        Roles.mustSee(caller, id, id);
        PartnerAnswer partner = directory.find(id, on);
        return ResponseEntity.ok().eTag("\"" + partner.version() + "\"").body(partner);
    }

    @GetMapping("/partner-names")
    @Operation(summary = "What to call these partners; ids that are not known, or not to the caller, are left out")
    Listed<PartnerName> names(@RequestParam List<String> ids, Caller caller) {
        new Faults().within(0, MOST_NAMES, ids.size(), "/ids").verify();
        var visible = Roles.onlyPartner(caller)
                .map(own -> ids.stream().filter(own::equals).toList())
                .orElse(ids);
        return Listed.whole(directory.names(visible));
    }

    private static RowQuery query(Paging paging, Caller caller) {
        RowQuery query = paging.query(SORTED_BY, "name");
        return Roles.onlyPartner(caller).map(own -> query.where("_id", own)).orElse(query);
    }
}
