package io.alianza.partner.history.web;

import io.alianza.partner.access.Roles;
import io.alianza.partner.history.views.HistoryProjection;
import io.alianza.partner.history.views.HistoryRow;
import io.alianza.partner.listing.Paging;
import io.alianza.partner.partner.PersonFields;
import io.alianza.partner.partner.views.PartnersProjection;
import io.alianza.support.model.Refusal;
import io.alianza.support.people.People;
import io.alianza.support.security.Caller;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import io.alianza.support.web.Lists.Listed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what happened to a partner. */
@RestController
@RequestMapping("/api/v1/partners/{id}/history")
@Tag(name = "Partners")
final class HistoryController {

    private static final Map<String, String> SORTED_BY = Map.of("recordedAt", "position", "occurredOn", "occurredOn");

    private final Views views;
    private final People people;
    private final Sentences sentences;

    HistoryController(Views views, People people, Sentences sentences) {
        this.views = views;
        this.people = people;
        this.sentences = sentences;
    }

    /**
     * One thing that happened.
     *
     * @param text a sentence in the caller's language
     * @param subjectId partner or agreement it happened to
     * @param occurredOn business day
     * @param recordedAt when it became known here
     * @param by who did it; told to the vendor only
     */
    record HistoryAnswer(
            String kind,
            String text,
            String subjectId,
            LocalDate occurredOn,
            Instant recordedAt,
            @Nullable String by) {}

    @GetMapping
    @Operation(
            summary = "What happened to the partner, its contacts and agreements; the latest first",
            description = "sort: recordedAt, occurredOn; a minus in front reverses it")
    Listed<HistoryAnswer> history(
            @PathVariable String id, @ParameterObject Paging paging, Caller caller, Locale locale) {
        Roles.mustSee(caller, id, id);
        RowQuery query = paging.query(SORTED_BY, "-recordedAt").where("partnerId", id);
        var page = views.page(HistoryProjection.HISTORY, query);
        if (page.rows().isEmpty() && views.find(PartnersProjection.PARTNERS, id).isEmpty()) {
            throw Refusal.notFound("not-found", Map.of("id", id));
        }
        boolean ofVendor = caller.organisation().isEmpty();
        return new Listed<>(answers(page.rows(), ofVendor, locale), page.next());
    }

    private List<HistoryAnswer> answers(List<HistoryRow> rows, boolean ofVendor, Locale locale) {
        Map<String, Map<String, String>> known = people.findAll(
                rows.stream().map(HistoryRow::personId).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(row -> new HistoryAnswer(
                        row.kind(),
                        sentences.of(row, name(row, known), locale),
                        row.subjectId(),
                        row.occurredOn(),
                        row.recordedAt(),
                        ofVendor ? row.by() : null))
                .toList();
    }

    private static @Nullable String name(HistoryRow row, Map<String, Map<String, String>> known) {
        return row.personId() == null
                ? null
                : known.getOrDefault(row.personId(), Map.of()).get(PersonFields.NAME);
    }
}
