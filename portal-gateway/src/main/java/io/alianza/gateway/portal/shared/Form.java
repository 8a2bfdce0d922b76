package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed, and what is wrong with it. A field is named by its path in the command, {@code customer.taxId} for
 * {@code /customer/taxId}, so that a service's fault finds the field it means. What was typed survives every error.
 */
public final class Form {

    /** @param field id of the input */
    public record FieldProblem(String field, String message) {}

    private final MultiValueMap<String, String> values;
    private final List<FieldProblem> problems = new ArrayList<>();
    private @Nullable String general;

    private Form(MultiValueMap<String, String> values) {
        this.values = values;
    }

    public static Form of(MultiValueMap<String, String> values) {
        return new Form(values);
    }

    public static Form with(Map<String, String> initial) {
        var values = new LinkedMultiValueMap<String, String>();
        initial.forEach(values::add);
        return new Form(values);
    }

    public String value(String name) {
        return Objects.requireNonNullElse(values.getFirst(name), "");
    }

    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    public boolean isPresent(String name) {
        return values.containsKey(name);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The text of a field, or nothing where it was left empty. */
    public @Nullable String text(String name) {
        String value = value(name).strip();
        return value.isEmpty() ? null : value;
    }

    /** The version of the thing the form was made for; empty where the form carries none. */
    public Optional<Long> version() {
        return Optional.ofNullable(text("version"))
                .filter(typed -> typed.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    public void refuse(String field, String message) {
        problems.add(new FieldProblem(field, message));
    }

    public void refuse(String message) {
        general = message;
    }

    /** A service's refusal, at the fields it names; what it names that is not on the page stands in the summary. */
    public void refuse(Problem problem, Formats f) {
        refuse(problem, f, UnaryOperator.identity());
    }

    /** @param onPage where a field of the command stands on the page */
    public void refuse(Problem problem, Formats f, UnaryOperator<String> onPage) {
        problem.errors()
                .forEach(fault -> refuse(
                        onPage.apply(fieldOf(Objects.requireNonNullElse(fault.pointer(), ""))),
                        Objects.requireNonNullElse(fault.message(), problem.title())));
        if (problem.errors().isEmpty()) {
            general = Refused.words(problem, f);
        }
    }

    /** The page now shows this version: the next press is a decision on it. */
    public void isShown(long version) {
        values.set("version", String.valueOf(version));
    }

    /**
     * A refusal of the gateway itself.
     *
     * @param words of a fault's code
     */
    public void refuse(Refusal refusal, java.util.function.Function<FieldFault, String> words, String otherwise) {
        refusal.faults().forEach(fault -> refuse(fieldOf(fault.pointer()), words.apply(fault)));
        if (refusal.faults().isEmpty()) {
            general = otherwise;
        }
    }

    private static String fieldOf(String pointer) {
        return pointer.replaceFirst("^/", "").replace('/', '.');
    }

    public boolean isRefused() {
        return general != null || !problems.isEmpty();
    }

    public List<FieldProblem> getProblems() {
        return List.copyOf(problems);
    }

    public @Nullable String getGeneral() {
        return general;
    }

    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FieldProblem::message)
                .findFirst()
                .orElse(null);
    }

    /** The filled fields among the given ones as a nested object: {@code customer.name} becomes {@code {customer: {name}}}. */
    public Map<String, Object> object(String... fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (String field : fields) {
            String value = text(field);
            if (value != null) {
                put(object, field, value);
            }
        }
        return object;
    }

    /** Puts a value at a dotted path, making the objects on the way. */
    @SuppressWarnings("unchecked")
    public static void put(Map<String, Object> object, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            object.put(path, value);
        } else {
            Object inner = object.computeIfAbsent(path.substring(0, dot), _ -> new LinkedHashMap<>());
            put((Map<String, Object>) inner, path.substring(dot + 1), value);
        }
    }
}
