package io.alianza.gateway.portal.services;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Several services asked at the same time, each on a virtual thread; a page takes as long as the slowest of them. */
public final class Asked<T> {

    private final Future<Part<T>> answer;

    private Asked(Future<Part<T>> answer) {
        this.answer = answer;
    }

    public static <T> Asked<T> of(Supplier<T> question) {
        var task = new FutureTask<>(() -> {
            try {
                return Part.here(question.get());
            } catch (ServiceAway away) {
                return new Part<T>(null, away.upstream().code());
            }
        });
        Thread.ofVirtual().name("portal-ask").start(task);
        return new Asked<>(task);
    }

    /** Waits for the answer; a refusal of the service is thrown here, on the page's own thread. */
    public Part<T> part() {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a page was made", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
