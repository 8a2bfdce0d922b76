package io.alianza.commission.deal;

import io.alianza.eventstore.StoredEvent;

/** What this service knows of a deal. */
public sealed interface DealEvent {

    String dealId();

    /** The deal is won; from here on a commission is owed or its absence has a reason. */
    @StoredEvent("deal.won-learned")
    record WonDealLearned(WonDeal deal) implements DealEvent {

        @Override
        public String dealId() {
            return deal.dealId();
        }
    }
}
