package io.alianza.reporting.directory.views;

import io.alianza.reporting.directory.PartnerEntry;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import java.util.List;
import java.util.stream.Stream;

/** All partners. */
public final class Partners {

    private final Views views;

    public Partners(Views views) {
        this.views = views;
    }

    public List<PartnerEntry> all() {
        try (Stream<PartnerEntry> partners = views.stream(DirectoryProjection.PARTNERS, RowQuery.all())) {
            return partners.toList();
        }
    }
}
