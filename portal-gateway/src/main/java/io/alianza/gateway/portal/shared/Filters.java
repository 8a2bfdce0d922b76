package io.alianza.gateway.portal.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a list is narrowed to. It stands in the address, so that a page can be shared, kept and gone back to. */
public final class Filters {

    private final String path;
    private final Map<String, String> chosen = new LinkedHashMap<>();

    /** Only the named parameters count; everything else in the address is ignored. */
    public Filters(String path, Map<String, String> parameters, List<String> names) {
        this.path = path;
        names.forEach(name -> {
            String value = parameters.get(name);
            if (value != null && !value.isBlank()) {
                chosen.put(name, value.strip());
            }
        });
    }

    public String get(String name) {
        return chosen.getOrDefault(name, "");
    }

    public boolean isAny() {
        return chosen.keySet().stream().anyMatch(name -> !name.equals("sort") && !name.equals("cursor"));
    }

    /** Whether this is a further page: what it counts is not the whole. */
    public boolean isContinued() {
        return chosen.containsKey("cursor");
    }

    public Map<String, String> query() {
        return Map.copyOf(chosen);
    }

    /** The same list with one thing changed, from its beginning. */
    public String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        changed.remove("cursor");
        changed.put(name, value);
        return address(path, changed);
    }

    /** This very list. */
    public String address() {
        return address(path, chosen);
    }

    public String next(String cursor) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        changed.put("cursor", cursor);
        return address(path, changed);
    }

    /** The same query as a file. */
    public String csv() {
        return address(path + ".csv", chosen);
    }

    /** Sorted by a column: the other way round when it is already. */
    public String sortedBy(String column) {
        return with("sort", get("sort").equals(column) ? "-" + column : column);
    }

    /** For {@code aria-sort}; null on columns that do not sort the list now. */
    public @Nullable String direction(String column) {
        if (get("sort").equals(column)) {
            return "ascending";
        }
        return get("sort").equals("-" + column) ? "descending" : null;
    }

    private static String address(String path, Map<String, String> query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        query.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(query).toUriString();
    }
}
