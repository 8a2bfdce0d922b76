package io.alianza.support.imports.mapping;

import io.alianza.support.imports.mapping.Mapping.Lookup;
import io.alianza.support.imports.mapping.Mapping.Mention;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a mapping file. It looks at nodes, not at objects, so that every fault has its line; nothing in the file is executed. */
public final class MappingReader {

    private static final Set<String> TOP = Place.names(
            "kind", "source", "file", "formats", "lookups", "skip", "group", "key", "fields", "lines", "objects");
    private static final int LONGEST_FILE = 200_000;
    private static final int DEEPEST_FILE = 20;

    private final List<MappingFault> faults = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    private MappingReader() {}

    /**
     * Reads a mapping.
     *
     * @throws MappingRefused with all faults found
     */
    public static Mapping read(String yaml) {
        return new MappingReader().mapping(yaml);
    }

    private Mapping mapping(String yaml) {
        Place root = new Place(compose(yaml), "", faults);
        Map<String, Place> keys = root.entries(TOP);
        Map<String, Place> formats = section(keys, "formats", Place.names("days", "decimals", "empty", "language"));
        List<Lookup> lookups = lookups(keys);
        Set<String> names = new LinkedHashSet<>();
        lookups.forEach(lookup -> names.add(lookup.name()));
        ValueReader values = new ValueReader(names, NotationReader.of(formats), mentions);
        Mapping mapping = new Mapping(
                root.required(keys, "kind"),
                root.required(keys, "source"),
                FileSection.read(section(keys, "file", Place.names("delimiter", "charset", "trim"))),
                emptyTexts(formats),
                lookups,
                conditions(keys, values),
                group(keys, values),
                new ObjectsReader(values).read(root, keys),
                List.copyOf(mentions));
        MappingRefused.ifAny(faults);
        return mapping;
    }

    private static Node compose(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST_FILE);
        options.setNestingDepthLimit(DEEPEST_FILE);
        // An anchor could make a small file endless; nobody needs one here.
        options.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(options).compose(new StringReader(yaml));
            boolean empty = root == null
                    || (root.getNodeId() == NodeId.scalar
                            && ((ScalarNode) root).getValue().isEmpty());
            if (empty) {
                throw unreadable(null, "nothing");
            }
            return root;
        } catch (MarkedYAMLException e) {
            throw unreadable(e.getProblemMark(), e.getProblem());
        } catch (YAMLException e) {
            throw unreadable(null, e.getMessage());
        }
    }

    private static MappingRefused unreadable(@Nullable Mark mark, @Nullable String found) {
        int line = mark == null ? 1 : mark.getLine() + 1;
        return new MappingRefused(List.of(new MappingFault(line, "", String.valueOf(found), "a mapping in YAML")));
    }

    private static Map<String, Place> section(Map<String, Place> keys, String name, Set<String> known) {
        Place place = keys.get(name);
        return place == null ? Map.of() : place.entries(known);
    }

    private static Set<String> emptyTexts(Map<String, Place> formats) {
        Set<String> texts = new LinkedHashSet<>(Set.of(""));
        Optional.ofNullable(formats.get("empty")).ifPresent(place -> texts.addAll(place.texts()));
        return Set.copyOf(texts);
    }

    private List<Lookup> lookups(Map<String, Place> keys) {
        List<Lookup> lookups = new ArrayList<>();
        Set<String> above = new LinkedHashSet<>();
        Place place = keys.get("lookups");
        if (place != null) {
            place.entries("look-ups by name").forEach((name, one) -> {
                lookups.add(lookup(name, one, above));
                above.add(name);
            });
        }
        return List.copyOf(lookups);
    }

    private Lookup lookup(String name, Place place, Set<String> above) {
        Map<String, Place> keys = place.entries(Place.names("file", "key", "from", "optional"));
        String key = place.required(keys, "key");
        ColumnRef from = ColumnRef.of(place.required(keys, "from"), above);
        mentions.add(new Mention(Optional.of(from), "", place.spot()));
        mentions.add(new Mention(Optional.of(new ColumnRef(Optional.of(name), key)), "", place.spot()));
        Place optional = keys.get("optional");
        boolean mayMiss = optional != null && optional.isTrueUnlessFalse();
        return new Lookup(name, place.required(keys, "file"), key, from, mayMiss);
    }

    private static List<Condition> conditions(Map<String, Place> keys, ValueReader values) {
        Place place = keys.get("skip");
        return place == null
                ? List.of()
                : place.items().stream().map(values::condition).toList();
    }

    private static Optional<String> group(Map<String, Place> keys, ValueReader values) {
        return Optional.ofNullable(keys.get("group"))
                .flatMap(place -> place.text("the name of a column")
                        .map(column -> values.column(place, new ColumnRef(Optional.empty(), column))
                                .column()));
    }
}
