package io.alianza.support.imports;

import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import io.alianza.support.security.Caller;
import io.alianza.support.web.Lists;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Imports over the API: send, watch, read the report. */
@RestController
@RequestMapping("/api/v1/imports/{kind}")
final class ImportController {

    private static final String[] ALLOWED = {"manager", "operations", "integration"};
    private static final int PAGE = 100;

    private final ImportRequests requests;
    private final ImportStore store;
    private final Lists lists;
    private final MessageSource messages;

    ImportController(ImportRequests requests, ImportStore store, Lists lists, MessageSource messages) {
        this.requests = requests;
        this.store = store;
        this.lists = lists;
        this.messages = messages;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportAnswer> accept(
            @PathVariable String kind,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam Optional<String> id,
            MultipartHttpServletRequest request,
            Caller caller) {
        caller.mustHave(ALLOWED);
        Map<String, ImportRequest.Part> parts = SentPart.of(request);
        Import accepted = requests.accept(new ImportRequest(kind, id, dryRun, parts, caller.id()));
        URI location = URI.create("/api/v1/imports/" + kind + "/" + accepted.id());
        return ResponseEntity.accepted().location(location).body(ImportAnswer.of(accepted));
    }

    @GetMapping
    Lists.Listed<ImportAnswer> list(
            @PathVariable String kind,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam Optional<String> cursor,
            Caller caller) {
        caller.mustHave(ALLOWED);
        requests.kind(kind);
        int rows = Math.clamp(limit, 1, PAGE);
        List<ImportAnswer> found = store.imports().list(kind, cursor, rows + 1).stream()
                .map(ImportAnswer::of)
                .toList();
        boolean more = found.size() > rows;
        return new Lists.Listed<>(
                found.subList(0, Math.min(rows, found.size())),
                more ? Optional.of(found.get(rows - 1).id()) : Optional.empty());
    }

    @GetMapping("/{id}")
    ImportAnswer find(@PathVariable String kind, @PathVariable String id, Caller caller) {
        caller.mustHave(ALLOWED);
        return ImportAnswer.of(existing(kind, id));
    }

    @GetMapping(path = "/{id}/report", produces = MediaType.APPLICATION_JSON_VALUE)
    Lists.Listed<ReportLine> report(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "accepted,unchanged,different,refused") List<String> outcome,
            @RequestParam(defaultValue = "0") int cursor,
            Locale locale,
            Caller caller) {
        caller.mustHave(ALLOWED);
        return new ReportPages(store.reports(), new ReportWords(messages, locale))
                .page(existing(kind, id).id(), outcomes(outcome), cursor);
    }

    @GetMapping(path = "/{id}/report", produces = "text/csv")
    ResponseEntity<?> reportAsCsv(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "accepted,unchanged,different,refused") List<String> outcome,
            Locale locale,
            Caller caller) {
        caller.mustHave(ALLOWED);
        String found = existing(kind, id).id();
        Set<ReportEntry.Outcome> wanted = outcomes(outcome);
        ReportPages pages = new ReportPages(store.reports(), new ReportWords(messages, locale));
        return lists.csv(ReportLine.class, () -> pages.all(found, wanted));
    }

    private Import existing(String kind, String id) {
        return store.imports()
                .find(id)
                .filter(one -> one.order().kind().equals(kind))
                .orElseThrow(() -> Refusal.notFound("not-found", Map.of("id", id)));
    }

    private static Set<ReportEntry.Outcome> outcomes(List<String> names) {
        List<String> known = Stream.of(ReportEntry.Outcome.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        List<FieldFault> faults = names.stream()
                .filter(name -> !known.contains(name))
                .map(name -> new FieldFault("/outcome", "unknown-value", name, String.join(", ", known)))
                .toList();
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return Set.copyOf(names.stream()
                .map(name -> ReportEntry.Outcome.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList());
    }
}
