package io.alianza.reporting.directory.views;

import io.alianza.reporting.directory.NodeName;
import io.alianza.reporting.directory.PartnerEntry;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.RowQuery.Comparison;
import io.alianza.support.views.Table;
import io.alianza.support.views.Views;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pages call partners, products and territories; a key nobody has named is missing. */
public final class Labels {

    private final Views views;

    public Labels(Views views) {
        this.views = views;
    }

    public Map<String, String> ofPartners(Collection<String> ids) {
        return labels(DirectoryProjection.PARTNERS, "partnerId", ids, PartnerEntry::partnerId, PartnerEntry::label);
    }

    public Map<String, String> ofProducts(Collection<String> paths) {
        return labels(DirectoryProjection.PRODUCTS, "path", paths, NodeName::path, NodeName::name);
    }

    public Map<String, String> ofTerritories(Collection<String> paths) {
        return labels(DirectoryProjection.TERRITORIES, "path", paths, NodeName::path, NodeName::name);
    }

    private <R extends Record> Map<String, String> labels(
            Table<R> table, String field, Collection<String> keys, Function<R, String> key, Function<R, String> label) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        try (Stream<R> rows = views.stream(table, RowQuery.all().where(field, Comparison.IN, keys))) {
            return rows.collect(Collectors.toMap(key, label));
        }
    }
}
