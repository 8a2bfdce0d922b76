package io.alianza.commission.bulk.web;

import io.alianza.commission.bulk.Obstacle;
import io.alianza.commission.bulk.views.BulkProjection;
import io.alianza.commission.bulk.views.WorkRow;
import io.alianza.commission.bulk.web.WorkAnswer.ObstacleAnswer;
import io.alianza.commission.viewed.FreshViews;
import io.alianza.support.model.Refusal;
import io.alianza.support.views.Views;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Answers how far a bulk work is. */
@Component
public final class Works {

    private final Views views;
    private final FreshViews fresh;
    private final MessageSource messages;

    Works(Views views, FreshViews fresh, MessageSource messages) {
        this.views = views;
        this.fresh = fresh;
        this.messages = messages;
    }

    /**
     * Says finished only when everybody can see what it did: the views follow the log each at its own pace.
     *
     * @param done counts what the accounts show to be done by it
     */
    public WorkAnswer answer(String id, String kind, LongSupplier done, Locale locale) {
        WorkRow work = views.find(BulkProjection.WORKS, id)
                .filter(row -> row.kind().equals(kind))
                .orElseThrow(() -> Refusal.notFound("not-found", Map.of("id", id)));
        String state =
                work.state().equals(WorkRow.FINISHED) && !fresh.haveReachedTheHead() ? WorkRow.RUNNING : work.state();
        return new WorkAnswer(
                work.id(),
                work.kind(),
                state,
                work.planned(),
                done.getAsLong(),
                work.refused(),
                work.obstacles().stream()
                        .map(obstacle -> answer(obstacle, locale))
                        .toList(),
                work.partnerId(),
                work.month(),
                work.currency(),
                work.requestedOn());
    }

    private ObstacleAnswer answer(Obstacle obstacle, Locale locale) {
        return new ObstacleAnswer(obstacle.partnerId(), obstacle.subject(), obstacle.code(), message(obstacle, locale));
    }

    /** The same words, with the same named facts, as the problem a single command would have been answered with. */
    private String message(Obstacle obstacle, Locale locale) {
        String key = "problem." + obstacle.code() + ".detail";
        String words = messages.getMessage(key, null, obstacle.code(), locale);
        String message = words == null ? obstacle.code() : words;
        for (Map.Entry<String, String> fact : obstacle.facts().entrySet()) {
            message = message.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return message;
    }
}
