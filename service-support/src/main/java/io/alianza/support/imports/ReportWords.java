package io.alianza.support.imports;

import io.alianza.support.imports.mapping.RowFault;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Words for the faults of a report: those of fields, else those of problems. */
final class ReportWords {

    private final MessageSource messages;
    private final Locale locale;

    ReportWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String of(RowFault fault) {
        return Stream.of("fault." + fault.code(), "problem." + fault.code() + ".title", "fault.default")
                .flatMap(key -> Stream.ofNullable(messages.getMessage(key, null, null, locale)))
                .findFirst()
                .orElse("{expected}")
                .replace("{expected}", fault.expected());
    }
}
