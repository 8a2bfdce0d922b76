package io.alianza.leads.timeline.web;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what happened, in the reader's language. */
@Component
final class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    String of(String type, Happening happening, Locale locale) {
        return messages.getMessage("timeline." + type, null, locale)
                .replace("{stage}", word("stage", happening.stage(), locale))
                .replace("{reason}", word("reason", happening.reason(), locale));
    }

    private String word(String group, @Nullable String key, Locale locale) {
        return key == null ? "" : Objects.requireNonNull(messages.getMessage(group + "." + key, null, key, locale));
    }
}
