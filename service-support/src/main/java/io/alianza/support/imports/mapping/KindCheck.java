package io.alianza.support.imports.mapping;

import io.alianza.support.imports.ImportKind;
import io.alianza.support.imports.ImportKind.Field;
import io.alianza.support.imports.mapping.Mapping.ObjectMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares a mapping with what a kind can take, before any row is read. */
public final class KindCheck {

    private static final String OF_LINES = "lines[].";

    private final ImportKind kind;
    private final List<MappingFault> faults = new ArrayList<>();

    private KindCheck(ImportKind kind) {
        this.kind = kind;
    }

    /**
     * Checks a mapping against what the kind takes.
     *
     * @throws MappingRefused with all that does not fit
     */
    public static void check(Mapping mapping, ImportKind kind) {
        KindCheck check = new KindCheck(kind);
        if (!mapping.kind().equals(kind.kind())) {
            check.faults.add(new MappingFault(1, "kind", mapping.kind(), kind.kind()));
        }
        mapping.objects().forEach(check::object);
        MappingRefused.ifAny(check.faults);
    }

    /** Fields of the object itself, by name. */
    static Map<String, Field> objectFields(ImportKind kind) {
        Map<String, Field> fields = new LinkedHashMap<>();
        kind.fields().stream().filter(field -> !isOfLine(field)).forEach(field -> fields.put(field.name(), field));
        return fields;
    }

    /** Fields of a line, by name without {@code lines[].}. */
    static Map<String, Field> lineFields(ImportKind kind) {
        Map<String, Field> fields = new LinkedHashMap<>();
        kind.fields().stream()
                .filter(KindCheck::isOfLine)
                .forEach(field -> fields.put(field.name().substring(OF_LINES.length()), field));
        return fields;
    }

    private static boolean isOfLine(Field field) {
        return field.name().startsWith(OF_LINES);
    }

    private void object(ObjectMapping object) {
        fields(object, object.fields(), objectFields(kind), "fields");
        fields(object, object.lines(), lineFields(kind), "lines");
    }

    private void fields(ObjectMapping object, Map<String, Value> given, Map<String, Field> known, String section) {
        given.forEach((name, value) -> {
            Field field = known.get(name);
            if (field == null) {
                faults.add(value.spot()
                        .fault(
                                name,
                                known.isEmpty() ? "no " + section : "one of " + String.join(", ", known.keySet())));
            } else {
                value(field, value);
            }
        });
        known.forEach((name, field) -> {
            if (field.required() && !given.containsKey(name)) {
                faults.add(object.spot()
                        .fault("nothing for " + name, "the field " + name + " in " + section + ", it is required"));
            }
        });
    }

    private void value(Field field, Value value) {
        if (value.isList() && field.type() != ImportKind.Type.LIST) {
            faults.add(
                    value.spot().fault("a list", "a single value, " + field.name() + " is of type " + typeName(field)));
        }
        if (value.origin() instanceof Origin.Sum && field.type() != ImportKind.Type.DECIMAL) {
            faults.add(value.spot().fault("sum", "a value of type " + typeName(field)));
        }
        constants(value).forEach(text -> constant(field, value, text));
    }

    /** Texts that will be the field's value whatever the rows say. */
    private static List<String> constants(Value value) {
        List<String> texts = new ArrayList<>();
        if (value.map().isPresent()) {
            texts.addAll(value.map().get().values());
        } else if (value.origin() instanceof Origin.Constant constant) {
            texts.add(constant.text());
        } else if (value.origin() instanceof Origin.Template template) {
            template.constant().ifPresent(texts::add);
        }
        value.defaultText().ifPresent(texts::add);
        return texts;
    }

    private void constant(Field field, Value value, String text) {
        if (text.isEmpty()) {
            return;
        }
        try {
            TypedText.read(field, text, value.notation());
        } catch (Unreadable e) {
            RowFault fault = e.at(0, "", field.name());
            faults.add(value.spot().fault(text, fault.expected()));
        }
    }

    private static String typeName(Field field) {
        return field.type().name().toLowerCase(Locale.ROOT);
    }
}
