package io.alianza.gateway.routing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of the house. */
public final class Languages {

    public static final Locale SPANISH = Locale.of("es");
    public static final Locale ENGLISH = Locale.of("en");
    private static final List<Locale> ALL = List.of(SPANISH, ENGLISH);

    private Languages() {}

    /** The best of the two for an {@code Accept-Language} header; Spanish when nothing fits or it cannot be read. */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return SPANISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), ALL);
            return best == null ? SPANISH : best;
        } catch (IllegalArgumentException e) {
            return SPANISH;
        }
    }
}
