package io.alianza.support.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of one request, so that its sender mends all of it in one go. */
public final class Faults implements Rule {

    private static final int SHOWN = 60;

    private final List<FieldFault> found = new ArrayList<>();

    public Faults unless(boolean holds, String pointer, String code, @Nullable String value, String expected) {
        if (!holds) {
            found.add(new FieldFault(pointer, code, shortened(value), expected));
        }
        return this;
    }

    public Faults required(@Nullable String value, String pointer, String expected) {
        return unless(value != null && !value.isBlank(), pointer, "required", null, expected);
    }

    public Faults matching(@Nullable String value, Pattern pattern, String pointer, String expected) {
        return unless(value == null || pattern.matcher(value).matches(), pointer, "format", value, expected);
    }

    public Faults atMost(int characters, @Nullable String value, String pointer) {
        boolean fits = value == null || value.length() <= characters;
        return unless(fits, pointer, "too-long", value, "0.." + characters);
    }

    public Faults within(long lowest, long highest, long value, String pointer) {
        boolean inside = value >= lowest && value <= highest;
        return unless(inside, pointer, "out-of-range", Long.toString(value), lowest + ".." + highest);
    }

    public Faults oneOf(Collection<String> allowed, @Nullable String value, String pointer) {
        boolean known = value != null && allowed.contains(value);
        return unless(known, pointer, value == null ? "required" : "unknown-value", value, String.join(", ", allowed));
    }

    /** At least one, and each of them known. */
    public Faults someOf(Collection<String> allowed, List<String> values, String pointer) {
        unless(!values.isEmpty(), pointer, "required", null, String.join(", ", allowed));
        for (int i = 0; i < values.size(); i++) {
            oneOf(allowed, values.get(i), pointer + "/" + i);
        }
        return this;
    }

    public Faults and(Faults others) {
        found.addAll(others.found);
        return this;
    }

    public List<FieldFault> found() {
        return List.copyOf(found);
    }

    @Override
    public void verify() {
        if (!found.isEmpty()) {
            throw Refusal.invalid(found);
        }
    }

    private static @Nullable String shortened(@Nullable String value) {
        return value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
