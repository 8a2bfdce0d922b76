package io.alianza.commission.deal;

import io.alianza.commission.deal.DealCommand.LearnWonDeal;
import io.alianza.commission.deal.DealEvent.WonDealLearned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A deal is won once: what comes again under its id is a repetition, whatever it says. */
class DealMirrorTest {

    private final AggregateTestFixture<DealMirror> mirror = new AggregateTestFixture<>(DealMirror.class);

    @Test
    void takes_in_a_deal_that_was_won() {
        mirror.givenNoPriorActivity().when(learn(deal("1000"))).expectEvents(new WonDealLearned(deal("1000")));
    }

    @Test
    void refuses_to_take_it_in_again_even_with_another_amount() {
        mirror.given(new WonDealLearned(deal("1000"))).when(learn(deal("1000"))).expectNoEvents();
        mirror.given(new WonDealLearned(deal("1000"))).when(learn(deal("9999"))).expectNoEvents();
    }

    /** Axon names a command by its class; here it is named by its sealed interface. */
    private static CommandMessage<?> learn(WonDeal deal) {
        return new GenericCommandMessage<>(new GenericMessage<>(new LearnWonDeal(deal)), DealCommand.class.getName());
    }

    private static WonDeal deal(String amount) {
        return new WonDeal(
                "deal-1",
                "partner-1",
                "ES/28",
                "EUR",
                List.of(new SoldLine("1", "R/bike", new BigDecimal(amount))),
                Map.of(),
                LocalDate.of(2026, 3, 14));
    }
}
