package io.alianza.commission.deal;

/**
 * A place in the product or the territory tree, such as {@code R/BK-R93R-62}. It covers itself and all beneath it; the empty
 * path covers the whole tree.
 */
public record TreePath(String value) {

    public boolean covers(TreePath other) {
        return value.isEmpty() || other.value.equals(value) || other.value.startsWith(value + "/");
    }

    /** First segment: the product line, or the country. */
    public String top() {
        int slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }
}
