package io.alianza.partner.tree;

import io.alianza.partner.rule.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a tree, which is also its code: segments with a slash between, {@code ES/28} or {@code R/BK-R93R}.
 *
 * @param segments from the root down, at least one
 */
public record TreePath(List<String> segments) implements Comparable<TreePath> {

    /** What a path looks like: one to eight segments of up to 80 characters, none of them blank. */
    static final Pattern FORM = Pattern.compile("[^/\\p{Cntrl}]{1,80}(/[^/\\p{Cntrl}]{1,80}){0,7}");

    public TreePath {
        segments = List.copyOf(segments);
    }

    /**
     * Reads a code.
     *
     * @throws IllegalArgumentException for what is no path; ask {@link #isPath} first when it comes from outside
     */
    public static TreePath of(String code) {
        if (!isPath(code)) {
            throw new IllegalArgumentException("not a path: " + code);
        }
        return new TreePath(Texts.split(code, '/'));
    }

    public static boolean isPath(String code) {
        return FORM.matcher(code).matches() && Texts.split(code, '/').stream().allMatch(TreePath::isSegment);
    }

    private static boolean isSegment(String segment) {
        return !segment.isBlank() && segment.equals(segment.strip());
    }

    public String code() {
        return String.join("/", segments);
    }

    public String name() {
        return segments.getLast();
    }

    /** Itself and all beneath it: equal, or a prefix that ends where a segment ends ({@code ES/2} does not cover {@code ES/28}). */
    public boolean covers(TreePath other) {
        return other.segments.size() >= segments.size()
                && other.segments.subList(0, segments.size()).equals(segments);
    }

    /** The most specific of some places that covers this one: the longest wins. */
    public Optional<TreePath> mostSpecificCovering(Collection<TreePath> places) {
        return places.stream().filter(place -> place.covers(this)).max(Comparator.comparingInt(TreePath::depth));
    }

    /** The places above it, the root first, without itself. */
    public List<TreePath> ancestors() {
        List<TreePath> above = new ArrayList<>();
        for (int depth = 1; depth < segments.size(); depth++) {
            above.add(new TreePath(segments.subList(0, depth)));
        }
        return above;
    }

    public int depth() {
        return segments.size();
    }

    @Override
    public int compareTo(TreePath other) {
        return code().compareTo(other.code());
    }
}
