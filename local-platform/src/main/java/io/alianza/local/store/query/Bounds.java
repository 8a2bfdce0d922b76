package io.alianza.local.store.query;

import io.alianza.local.store.index.Bytes;
import io.alianza.local.store.index.OrderedIndex;
import io.alianza.local.store.index.Span;
import io.alianza.local.store.query.IndexScan.KeyRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the fields of an index, from the first on, are bound by a query. */
record Bounds(OrderedIndex index, List<List<Span>> byComponent) {

    /** A list of values may be any long; lists of several fields multiply, and not beyond this. */
    private static final int MOST_RANGES = 5_000;

    /** The tightest of what the query's own conditions and those of its single elements give. */
    static Bounds of(OrderedIndex index, Conditions conditions) {
        var best = bind(index, conditions, null);
        for (var element : conditions.ofOneElement()) {
            var bounds = bind(index, conditions, element);
            if (bounds.weight() > best.weight()) {
                best = bounds;
            }
        }
        return best;
    }

    private static Bounds bind(OrderedIndex index, Conditions all, @Nullable Conditions element) {
        var byComponent = new ArrayList<List<Span>>();
        var arrayBound = false;
        var ranges = 1;
        for (var i = 0; i < index.components(); i++) {
            var array = index.isMultikey(i);
            if (array && element == null && arrayBound) {
                break; // Two conditions on one array may hold for two elements.
            }
            var spans = array
                    ? (element == null ? tightest(all.of(index.field(i))) : common(element.of(index.field(i))))
                    : common(all.of(index.field(i)));
            if (spans == null) {
                break;
            }
            ranges *= Math.max(spans.size(), 1);
            if ((i > 0 && ranges > MOST_RANGES) || cannotBeFoundHere(index, spans)) {
                break;
            }
            byComponent.add(spans);
            arrayBound |= array;
            if (!spans.stream().allMatch(Span::isPoint)) {
                break;
            }
        }
        return new Bounds(index, byComponent);
    }

    /** What a sparse index leaves out, and an array's null, are found by looking at the documents only. */
    private static boolean cannotBeFoundHere(OrderedIndex index, List<Span> spans) {
        return (index.isSparse() || index.isMultikey()) && spans.contains(Span.point(null));
    }

    private static @Nullable List<Span> tightest(List<List<Span>> conditions) {
        return conditions.stream()
                .min(Comparator.comparing((List<Span> spans) -> !spans.stream().allMatch(Span::isPoint))
                        .thenComparingInt(List::size))
                .orElse(null);
    }

    /** What all conditions have in common. */
    private static @Nullable List<Span> common(List<List<Span>> conditions) {
        return conditions.stream().reduce(Bounds::common).orElse(null);
    }

    private static List<Span> common(List<Span> some, List<Span> others) {
        return some.stream()
                .flatMap(one -> others.stream().map(one::intersect))
                .filter(span -> !span.isEmpty())
                .toList();
    }

    boolean isUseful() {
        return !byComponent.isEmpty();
    }

    /** Prefers fields bound to single values, then whatever is bound at all. */
    int weight() {
        var weight = 0;
        for (var spans : byComponent) {
            weight += spans.stream().allMatch(Span::isPoint) ? (spans.size() == 1 ? 10 : 8) : 5;
        }
        return weight;
    }

    /** One document at most. */
    boolean isUniqueLookup() {
        return index.isUnique()
                && byComponent.size() == index.components()
                && byComponent.stream()
                        .allMatch(spans -> spans.size() <= 1 && spans.stream().allMatch(Span::isPoint));
    }

    /** Bound to one value: its place in the order does not matter. */
    boolean isFixed(int component) {
        return component < byComponent.size()
                && byComponent.get(component).size() == 1
                && byComponent.get(component).getFirst().isPoint();
    }

    boolean isBound(int component) {
        return component < byComponent.size();
    }

    List<KeyRange> ranges(boolean forward) {
        var ranges = List.of(new KeyRange(Bytes.NONE, byComponent.isEmpty() ? Bytes.ABOVE_ALL : Bytes.NONE));
        for (var i = 0; i < byComponent.size(); i++) {
            var spans = inOrder(i);
            ranges = ranges.stream()
                    .flatMap(range -> spans.stream()
                            .map(span -> new KeyRange(
                                    range.from().plus(span.from()), range.from().plus(span.to()))))
                    .toList();
        }
        return forward ? ranges : ranges.reversed();
    }

    private List<Span> inOrder(int component) {
        return byComponent.get(component).stream()
                .map(span -> index.inOrderOf(component, span))
                .sorted(Comparator.comparing(Span::from))
                .toList();
    }
}
