package io.alianza.commission.deal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the inbox asks of a deal's mirror. */
public sealed interface DealCommand {

    @TargetAggregateIdentifier
    String dealId();

    record LearnWonDeal(WonDeal deal) implements DealCommand {

        @Override
        public String dealId() {
            return deal.dealId();
        }
    }
}
