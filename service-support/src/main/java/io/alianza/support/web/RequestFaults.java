package io.alianza.support.web;

import io.alianza.support.model.FieldFault;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What Spring and Jackson find wrong with a request, as field faults. Values are left out: they may be personal. */
final class RequestFaults {

    /** What a Jakarta constraint is called to a client; others keep their own name. */
    private static final Map<String, String> CODES = Map.of(
            "NotNull",
            "required",
            "NotBlank",
            "required",
            "NotEmpty",
            "required",
            "Size",
            "length",
            "Pattern",
            "pattern",
            "Email",
            "email",
            "typeMismatch",
            "format");

    private RequestFaults() {}

    static Optional<List<FieldFault>> of(Exception failure) {
        return switch (failure) {
            case MethodArgumentNotValidException e -> Optional.of(ofBody(e));
            case HandlerMethodValidationException e -> Optional.of(ofParameters(e));
            case HttpMessageNotReadableException e -> Optional.of(List.of(ofJson(e.getCause())));
            case MissingServletRequestParameterException e -> Optional.of(List.of(missing(e.getParameterName())));
            case MissingServletRequestPartException e -> Optional.of(List.of(missing(e.getRequestPartName())));
            case MissingRequestValueException e -> Optional.of(List.of(missing("")));
            case MethodArgumentTypeMismatchException e ->
                Optional.of(List.of(new FieldFault("/" + e.getName(), "format", null, expected(e.getRequiredType()))));
            default -> Optional.empty();
        };
    }

    private static List<FieldFault> ofBody(MethodArgumentNotValidException e) {
        return e.getBindingResult().getFieldErrors().stream()
                .map(RequestFaults::ofField)
                .toList();
    }

    /** {@code lines[0].amount} is {@code /lines/0/amount}. */
    private static FieldFault ofField(FieldError error) {
        String pointer =
                "/" + error.getField().replace("[", "/").replace("]", "").replace('.', '/');
        return new FieldFault(pointer, code(error.getCode()), null, words(error.getDefaultMessage()));
    }

    private static List<FieldFault> ofParameters(HandlerMethodValidationException e) {
        return e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> error instanceof FieldError field
                                ? ofField(field)
                                : new FieldFault(
                                        "/" + result.getMethodParameter().getParameterName(),
                                        code(lastCode(error.getCodes())),
                                        null,
                                        words(error.getDefaultMessage()))))
                .toList();
    }

    private static FieldFault ofJson(@Nullable Throwable cause) {
        return switch (cause) {
            case InvalidFormatException e -> new FieldFault(pointer(e), "format", null, expected(e.getTargetType()));
            case MismatchedInputException e -> new FieldFault(pointer(e), "format", null, expected(e.getTargetType()));
            case JacksonException e -> new FieldFault(pointer(e), "json", null, "JSON");
            case null, default -> new FieldFault("", "json", null, "JSON");
        };
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream().map(RequestFaults::segment).collect(Collectors.joining());
    }

    private static String segment(Reference step) {
        return "/" + (step.getPropertyName() != null ? step.getPropertyName() : String.valueOf(step.getIndex()));
    }

    private static FieldFault missing(String name) {
        return new FieldFault("/" + name, "required", null, "a value");
    }

    private static String code(@Nullable String constraint) {
        return constraint == null ? "format" : CODES.getOrDefault(constraint, "constraint");
    }

    private static @Nullable String lastCode(String @Nullable [] codes) {
        return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
    }

    private static String words(@Nullable String words) {
        return words == null ? "" : words;
    }

    /** The type in a client's words, never a class name. */
    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "another type";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "2026-01-31";
            case "Instant" -> "2026-01-31T10:15:30Z";
            case "YearMonth" -> "2026-01";
            case "BigDecimal" -> "1234.50";
            case "int", "long", "Integer", "Long" -> "123";
            case "boolean", "Boolean" -> "true, false";
            case "String" -> "text";
            case "List", "Set", "Collection", "ArrayList" -> "[ ]";
            default -> "{ }";
        };
    }
}
