package io.alianza.leads.lead.web;

import io.alianza.leads.lead.views.LeadRow;
import io.alianza.leads.lead.views.LeadsProjection;
import io.alianza.support.security.Caller;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many leads are where. */
@RestController
@Tag(name = "Leads")
final class LeadSummaryController {

    /** Reasons this version of the policy gives; others would be counted under their place all the same. */
    private static final List<String> REASONS = List.of("no-partner-authorised", "no-capacity", "declined-by-all");

    private final Views views;
    private final LeadReader reader;

    LeadSummaryController(Views views, LeadReader reader) {
        this.views = views;
        this.reader = reader;
    }

    /**
     * @param places leads by place, all places
     * @param unassignable those that are unassignable by reason, without reasons that do not occur
     */
    record Summary(Map<String, Long> places, Map<String, Long> unassignable) {}

    @GetMapping("/api/v1/leads/summary")
    @Operation(summary = "Leads by place, and those nobody could be offered by reason; a partner's are its own")
    Summary summary(Caller caller) {
        RowQuery mine = reader.mine(caller);
        Map<String, Long> unassignable = counted(
                REASONS,
                reason -> mine.where("place", LeadsProjection.UNASSIGNABLE).where("reason", reason));
        unassignable.values().removeIf(count -> count == 0);
        return new Summary(counted(LeadsProjection.PLACES, place -> mine.where("place", place)), unassignable);
    }

    private Map<String, Long> counted(List<String> words, Function<String, RowQuery> which) {
        Map<String, Long> counts = new LinkedHashMap<>();
        words.forEach(word -> counts.put(word, views.<LeadRow>count(LeadsProjection.LEADS, which.apply(word))));
        return counts;
    }
}
