package io.alianza.support.imports.mapping;

import io.alianza.support.imports.mapping.Mapping.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how one field is fed, short or long. */
final class ValueReader {

    private static final Set<String> ORIGINS =
            Place.names("column", "text", "constant", "list", "cases", "oneOf", "sum", "distinct");
    private static final Set<String> KNOWN = Place.names(
            "column",
            "text",
            "constant",
            "list",
            "cases",
            "oneOf",
            "among",
            "sum",
            "distinct",
            "map",
            "otherwise",
            "default",
            "days",
            "decimals",
            "split");
    private static final Set<String> OVER_LINES = Set.of("oneOf", "sum", "distinct");
    private static final int DEEPEST = 10;

    private final Set<String> lookups;
    private final NotationReader notations;
    private final List<Mention> mentions;
    private final boolean overLines;
    private int depth;

    ValueReader(Set<String> lookups, NotationReader notations, List<Mention> mentions) {
        this(lookups, notations, mentions, true);
    }

    private ValueReader(Set<String> lookups, NotationReader notations, List<Mention> mentions, boolean overLines) {
        this.lookups = lookups;
        this.notations = notations;
        this.mentions = mentions;
        this.overLines = overLines;
    }

    /** For keys and lines, where nothing can be said about all lines together. */
    ValueReader ofOneRow() {
        return new ValueReader(lookups, notations, mentions, false);
    }

    /** Empty with a fault when it cannot be read. */
    Optional<Value> read(Place place) {
        if (++depth > DEEPEST) {
            place.fault("values inside values at most " + DEEPEST + " deep");
            depth--;
            return Optional.empty();
        }
        Optional<Value> value = place.isMapping() ? longForm(place) : shortForm(place);
        depth--;
        return value;
    }

    private Optional<Value> shortForm(Place place) {
        Optional<Origin> origin = place.isList() ? several(place) : template(place);
        return origin.map(found -> Value.of(found, notations.standard(), place.spot()));
    }

    private Optional<Value> longForm(Place place) {
        Map<String, Place> keys = place.entries("a text, or a mapping with one of " + ORIGINS);
        if (keys.size() == 1 && !KNOWN.contains(keys.keySet().iterator().next())) {
            place.faultFor(
                    "{" + keys.keySet().iterator().next() + "}",
                    "quotes around a text that begins with a brace, or a mapping with one of " + ORIGINS);
            return Optional.empty();
        }
        place.entries(KNOWN);
        List<String> origins = ORIGINS.stream().filter(keys::containsKey).toList();
        if (origins.size() != 1) {
            place.faultFor(
                    origins.isEmpty() ? "none of them" : String.join(" and ", origins),
                    "exactly one of " + String.join(", ", ORIGINS));
            return Optional.empty();
        }
        return origin(origins.getFirst(), place, keys).map(origin -> withSteps(origin, keys, place.spot()));
    }

    private Optional<Origin> origin(String name, Place place, Map<String, Place> keys) {
        Place given = keys.getOrDefault(name, place);
        if (OVER_LINES.contains(name) && (!overLines || depth > 1)) {
            place.faultFor(name, "oneOf, sum and distinct only for a field of the object, not inside another value");
            return Optional.empty();
        }
        if (keys.containsKey("among") && !name.equals("oneOf")) {
            keys.getOrDefault("among", place).fault("among only beside oneOf");
        }
        return switch (name) {
            case "column" -> Optional.of(firstOf(given));
            case "text" -> template(given);
            case "constant" -> Optional.of(new Origin.Constant(given.anyText()));
            case "list" -> several(given);
            case "cases" -> cases(given);
            case "sum" -> read(given).map(Origin.Sum::new);
            case "distinct" -> read(given).map(Origin.Distinct::new);
            default -> oneOf(given, place, keys);
        };
    }

    private Origin firstOf(Place given) {
        List<ColumnRef> columns = new ArrayList<>();
        for (Place item : given.items()) {
            item.text("the name of a column").ifPresent(name -> columns.add(column(item, ColumnRef.of(name, lookups))));
        }
        return new Origin.FirstOf(List.copyOf(columns));
    }

    private Optional<Origin> template(Place given) {
        if (!given.isText()) {
            given.fault("a text");
            return Optional.empty();
        }
        try {
            Origin.Template template = TemplateText.read(given.anyText(), lookups);
            template.columns().forEach(ref -> column(given, ref));
            template.constant().ifPresent(text -> mentions.add(new Mention(Optional.empty(), text, given.spot())));
            return Optional.of(template);
        } catch (IllegalArgumentException e) {
            given.fault(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Origin> several(Place given) {
        List<Value> elements = new ArrayList<>();
        given.items().forEach(item -> read(item).ifPresent(elements::add));
        return Optional.of(new Origin.Several(List.copyOf(elements)));
    }

    private Optional<Origin> oneOf(Place given, Place place, Map<String, Place> keys) {
        Place among = keys.get("among");
        if (among == null) {
            place.faultFor("oneOf alone", "among: the value to look for in every line");
            return Optional.empty();
        }
        return read(among).map(each -> new Origin.OneOf(given.texts(), each));
    }

    private Optional<Origin> cases(Place given) {
        List<Origin.Cases.Case> cases = new ArrayList<>();
        for (Place item : given.items()) {
            Map<String, Place> keys = item.entries(Place.names("when", "then"));
            Place when = keys.get("when");
            Place then = keys.get("then");
            if (when == null || then == null) {
                item.fault("when and then");
            } else {
                Condition condition = condition(when);
                read(then).ifPresent(value -> cases.add(new Origin.Cases.Case(condition, value)));
            }
        }
        return Optional.of(new Origin.Cases(List.copyOf(cases)));
    }

    Condition condition(Place place) {
        List<Condition.Test> tests = new ArrayList<>();
        place.entries("a condition such as {Column: text}").forEach((name, wanted) -> {
            boolean negated = wanted.isMapping();
            Place texts = negated ? wanted.entries(Place.names("not")).getOrDefault("not", wanted) : wanted;
            ColumnRef column = column(wanted, ColumnRef.of(name, lookups));
            tests.add(new Condition.Test(column, Set.copyOf(texts.texts()), negated));
        });
        return new Condition(List.copyOf(tests));
    }

    ColumnRef column(Place place, ColumnRef ref) {
        mentions.add(new Mention(Optional.of(ref), "", place.spot()));
        return ref;
    }

    private Value withSteps(Origin origin, Map<String, Place> keys, Spot spot) {
        return new Value(
                origin,
                Optional.ofNullable(keys.get("map")).map(ValueReader::valueMap),
                Optional.ofNullable(keys.get("otherwise")).flatMap(this::read),
                Optional.ofNullable(keys.get("default")).map(Place::anyText),
                notations.at(keys),
                Optional.ofNullable(keys.get("split")).flatMap(place -> place.text("what separates the elements")),
                spot);
    }

    private static Map<String, String> valueMap(Place place) {
        Map<String, String> map = new LinkedHashMap<>();
        place.entries("a value map {from: to}").forEach((from, to) -> map.put(from, to.anyText()));
        return map;
    }
}
