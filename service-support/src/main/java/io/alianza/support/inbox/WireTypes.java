package io.alianza.support.inbox;

import java.util.Map;

/** Which record an integration event's {@code ce_type} is read as; a type that is not here is skipped and counted. */
public record WireTypes(Map<String, Class<?>> byType) {}
