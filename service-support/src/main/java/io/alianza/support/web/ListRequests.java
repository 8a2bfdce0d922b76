package io.alianza.support.web;

import io.alianza.support.model.Faults;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads a {@link ListRequest} from a query string. */
final class ListRequests implements HandlerMethodArgumentResolver {

    private static final int LIMIT = 50;
    static final int HIGHEST_LIMIT = 500;
    private static final Set<String> OWN = Set.of("limit", "cursor", "sort");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ListRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Map<String, String> filters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OWN.contains(name) && !values[0].isBlank()) {
                filters.put(name, values[0]);
            }
        });
        return new ListRequest(
                limit(request.getParameter("limit")),
                given(request.getParameter("cursor")),
                given(request.getParameter("sort")),
                filters,
                wantsCsv(request));
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return LIMIT;
        }
        int limit = text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
        new Faults().within(1, HIGHEST_LIMIT, limit, "/limit").verify();
        return limit;
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }

    private static boolean wantsCsv(NativeWebRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        List<MediaType> types = accept == null ? List.of() : MediaType.parseMediaTypes(accept);
        return types.stream().anyMatch(type -> type.equalsTypeAndSubtype(Csv.TYPE));
    }
}
