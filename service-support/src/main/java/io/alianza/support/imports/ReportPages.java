package io.alianza.support.imports;

import io.alianza.support.web.Lists.Listed;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a report: a page at a time, or the whole as a stream. A page ends with a batch, once it has enough lines. */
final class ReportPages {

    private static final int ENOUGH = 100;

    private final Reports reports;
    private final ReportWords words;

    ReportPages(Reports reports, ReportWords words) {
        this.reports = reports;
        this.words = words;
    }

    /** @param cursor number of the batch to begin with */
    Listed<ReportLine> page(String importId, Set<ReportEntry.Outcome> wanted, int cursor) {
        List<ReportLine> lines = new ArrayList<>();
        try (Stream<Reports.Page> pages = reports.from(importId, cursor)) {
            Iterator<Reports.Page> rest = pages.iterator();
            while (rest.hasNext()) {
                Reports.Page page = rest.next();
                if (lines.size() >= ENOUGH) {
                    return new Listed<>(lines, Optional.of(Integer.toString(page.number())));
                }
                lines(page, wanted).forEach(lines::add);
            }
        }
        return new Listed<>(lines, Optional.empty());
    }

    /** The caller closes it. */
    Stream<ReportLine> all(String importId, Set<ReportEntry.Outcome> wanted) {
        return reports.from(importId, 0).flatMap(page -> lines(page, wanted));
    }

    private Stream<ReportLine> lines(Reports.Page page, Set<ReportEntry.Outcome> wanted) {
        return page.entries().stream()
                .filter(entry -> wanted.contains(entry.outcome()))
                .flatMap(entry -> ReportLine.of(entry, words));
    }
}
