package io.alianza.partner.history.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a partner, one of its contacts or agreements.
 *
 * @param kind stable key, {@code partner-approved}; the words are made when it is read, in the reader's language
 * @param subjectId partner or agreement it happened to
 * @param personId whose name belongs into the sentence
 * @param facts values for the sentence
 * @param lists values that are several keys, each with words of its own
 * @param by user or machine client that did it
 * @param position place in the log, for the order
 */
public record HistoryRow(
        String partnerId,
        String kind,
        String subjectId,
        @Nullable String personId,
        Map<String, String> facts,
        Map<String, List<String>> lists,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable String by,
        long position) {}
