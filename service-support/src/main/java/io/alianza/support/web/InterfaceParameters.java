package io.alianza.support.web;

import io.alianza.support.commands.Conditions;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** What a handler's arguments stand for on the wire: headers of a command, parameters of a list. */
final class InterfaceParameters implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (takes(handler, ListRequest.class)) {
            add(
                    operation,
                    query("limit", "Rows on a page")
                            .schema(new IntegerSchema()
                                    .minimum(BigDecimal.ONE)
                                    .maximum(BigDecimal.valueOf(ListRequests.HIGHEST_LIMIT))));
            add(operation, query("cursor", "What the page before named as next"));
            add(operation, query("sort", "Field to sort by; a minus in front reverses it"));
        }
        if (takes(handler, Conditions.class)) {
            add(operation, header("If-Match", "Version the caller has read; another one is answered by 412"));
            add(operation, header("Idempotency-Key", "The same key with the same body is carried out once"));
        }
        add(operation, header(Positions.READ_AFTER, "Position of an earlier answer; the views have reached it first"));
        return operation;
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    /** Two handlers of one path, for JSON and for CSV, are one operation and come by here twice. */
    private static void add(Operation operation, Parameter parameter) {
        boolean isThere = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(other -> parameter.getName().equals(other.getName()));
        if (!isThere) {
            operation.addParametersItem(parameter);
        }
    }

    private static Parameter query(String name, String description) {
        return new QueryParameter().name(name).description(description).schema(new StringSchema());
    }

    private static Parameter header(String name, String description) {
        return new HeaderParameter().name(name).description(description).schema(new StringSchema());
    }
}
