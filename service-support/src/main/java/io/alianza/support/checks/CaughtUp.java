package io.alianza.support.checks;

import java.util.ArrayList;
import java.util.List;

/** Views, reactions, publisher and inboxes have seen all there is. */
final class CaughtUp implements Check {

    private final Lags lags;

    CaughtUp(Lags lags) {
        this.lags = lags;
    }

    @Override
    public String name() {
        return "caught-up";
    }

    @Override
    public Result run() {
        List<Lag> all = lags.all();
        List<String> behind = new ArrayList<>();
        for (Lag lag : all) {
            try {
                long missing = lag.behind();
                if (missing > 0) {
                    behind.add(lag.name() + " by " + missing);
                }
            } catch (RuntimeException e) {
                behind.add(lag.name() + " by what cannot be told: " + e.getMessage());
            }
        }
        String detail = behind.isEmpty()
                ? all.size() + " followers have seen all there is"
                : "behind: " + String.join(", ", behind);
        return new Result(behind.isEmpty(), all.size(), detail);
    }
}
