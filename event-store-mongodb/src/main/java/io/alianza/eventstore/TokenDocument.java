package io.alianza.eventstore;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Tokens as small readable documents: a plain position, or two while a replay or a merge is under way. */
final class TokenDocument {

    private static final String POSITION = "position";
    private static final String REPLAY_UNTIL = "replayUntil";
    private static final String CURRENT = "current";
    private static final String CONTEXT = "context";
    private static final String MERGE_LOWER = "mergeLower";
    private static final String MERGE_UPPER = "mergeUpper";

    private TokenDocument() {}

    static @Nullable Document of(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> null;
            case GlobalSequenceTrackingToken global -> new Document(POSITION, global.getGlobalIndex());
            case ReplayToken replay ->
                new Document(REPLAY_UNTIL, of(replay.getTokenAtReset()))
                        .append(CURRENT, of(replay.getCurrentToken()))
                        .append(CONTEXT, text(replay.context()));
            case MergedTrackingToken merged ->
                new Document(MERGE_LOWER, of(merged.lowerSegmentToken()))
                        .append(MERGE_UPPER, of(merged.upperSegmentToken()));
            default -> throw new IllegalArgumentException("not a token of this log: " + token);
        };
    }

    private static @Nullable String text(@Nullable Object context) {
        if (context == null || context instanceof String) {
            return (String) context;
        }
        throw new IllegalArgumentException(
                "the context of a reset must be text, not " + context.getClass().getName());
    }

    static @Nullable TrackingToken token(@Nullable Document document) {
        if (document == null) {
            return null;
        }
        if (document.containsKey(POSITION)) {
            return new GlobalSequenceTrackingToken(document.getLong(POSITION));
        }
        if (document.containsKey(REPLAY_UNTIL)) {
            return ReplayToken.createReplayToken(
                    nested(document, REPLAY_UNTIL), nested(document, CURRENT), document.getString(CONTEXT));
        }
        return new MergedTrackingToken(nested(document, MERGE_LOWER), nested(document, MERGE_UPPER));
    }

    private static @Nullable TrackingToken nested(Document document, String name) {
        return token(document.get(name, Document.class));
    }
}
