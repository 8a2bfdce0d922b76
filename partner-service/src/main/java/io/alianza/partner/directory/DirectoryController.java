package io.alianza.partner.directory;

import io.alianza.partner.access.Roles;
import io.alianza.partner.listing.Paging;
import io.alianza.support.model.Faults;
import io.alianza.support.security.Caller;
import io.alianza.support.views.RowQuery;
import io.alianza.support.web.Lists;
import io.alianza.support.web.Lists.Listed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final PartnerDirectory directory;
    private final Lists lists;

    DirectoryController(PartnerDirectory directory, Lists lists) {
        this.directory = directory;
        this.lists = lists;
    }

    @GetMapping(path = "/partners", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Partners; as CSV by Accept: text/csv",
            description =
                    "sort: name, number, status, category, country, capacity, since; a minus in front reverses it")
    Listed<PartnerAnswer> partners(
            @ParameterObject PartnerFilter filter, @ParameterObject Paging paging, Caller caller) {
        return directory.page(query(paging, caller), filter);
    }

    @GetMapping(path = "/partners", produces = "text/csv")
    @Operation(operationId = "partners")
    ResponseEntity<?> partnersAsCsv(
            @ParameterObject PartnerFilter filter, @ParameterObject Paging paging, Caller caller) {
        RowQuery query = query(paging.withoutLimit(), caller);
        return lists.csv(PartnerAnswer.class, () -> directory.all(query, filter));
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
        return new Listed<>(directory.names(visible), Optional.empty());
    }

    private static RowQuery query(Paging paging, Caller caller) {
        RowQuery query = paging.query(SORTED_BY, "name");
        return Roles.onlyPartner(caller).map(own -> query.where("_id", own)).orElse(query);
    }
}
