package io.alianza.support.imports.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One place of a mapping file: what stands there and how to say that it is wrong. */
final class Place {

    private static final int LONGEST_QUOTE = 60;

    private final Node node;
    private final String path;
    private final List<MappingFault> faults;

    Place(Node node, String path, List<MappingFault> faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** The text that stands here, empty with a fault when something else does. */
    Optional<String> text(String expected) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
            return Optional.of(scalar.getValue());
        }
        fault(expected);
        return Optional.empty();
    }

    /** The text under a key that must be there. */
    String required(Map<String, Place> keys, String name) {
        Place place = keys.get(name);
        if (place == null) {
            faultFor("no " + name, "the key " + name);
            return "";
        }
        return place.text("a text").orElse("");
    }

    /** Also the empty text. */
    String anyText() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        fault("a text");
        return "";
    }

    boolean isTrueUnlessFalse() {
        String given = anyText();
        if (!given.equals("true") && !given.equals("false")) {
            fault("true or false");
        }
        return given.equals("true");
    }

    /** The elements of a list; a single text counts as a list of one. */
    List<Place> items() {
        if (node instanceof SequenceNode sequence) {
            List<Place> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(new Place(item, path + "[" + items.size() + "]", faults));
            }
            return items;
        }
        return List.of(this);
    }

    List<String> texts() {
        return items().stream().map(Place::anyText).toList();
    }

    /** Key to place, in order; a key that stands twice is a fault. */
    Map<String, Place> entries(String expected) {
        Map<String, Place> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            fault(expected);
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Place key = new Place(tuple.getKeyNode(), path, faults);
            String name = key.anyText();
            Place value = new Place(tuple.getValueNode(), path.isEmpty() ? name : path + "." + name, faults);
            if (entries.put(name, value) != null) {
                value.fault("each key once");
            }
        }
        return entries;
    }

    /** Entries of which only these may occur. */
    Map<String, Place> entries(Set<String> known) {
        Map<String, Place> entries = entries("keys and values: " + String.join(", ", known));
        entries.forEach((name, place) -> {
            if (!known.contains(name)) {
                place.faultFor(name, "one of " + String.join(", ", known));
            }
        });
        return entries;
    }

    void fault(String expected) {
        faultFor(quote(), expected);
    }

    void faultFor(String found, String expected) {
        faults.add(spot().fault(found, expected));
    }

    Spot spot() {
        return new Spot(node.getStartMark().getLine() + 1, path);
    }

    /** In the order in which a fault shall list them. */
    static Set<String> names(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    private String quote() {
        String text = switch (node) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode _ -> "a list";
            case MappingNode _ -> "keys and values";
            default -> node.getTag().getValue();
        };
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
    }
}
