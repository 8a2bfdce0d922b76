package io.alianza.leads.deal;

import io.alianza.leads.deal.DealEvent.DealAdvanced;
import io.alianza.leads.deal.DealEvent.DealApproved;
import io.alianza.leads.deal.DealEvent.DealLost;
import io.alianza.leads.deal.DealEvent.DealRefused;
import io.alianza.leads.deal.DealEvent.DealRegistered;
import io.alianza.leads.deal.DealEvent.DealWon;
import org.jspecify.annotations.Nullable;

/** Where a deal stands. */
sealed interface DealState {

    DealState UNKNOWN = new Unknown();

    /** Nothing was registered under this id. */
    record Unknown() implements DealState {}

    /** It was registered. */
    sealed interface Known extends DealState {

        DealRegistered registered();
    }

    record Undecided(DealRegistered registered) implements Known {}

    record Refused(DealRegistered registered, DealRefused refused) implements Known {}

    record InProgress(DealRegistered registered, DealApproved approved, DealStage stage) implements Known {}

    record Won(DealRegistered registered, DealWon won) implements Known {}

    record Lost(DealRegistered registered, DealLost lost) implements Known {}

    static @Nullable String partnerOf(DealState state) {
        return state instanceof Known known ? known.registered().partnerId() : null;
    }

    static DealState evolve(DealState state, DealEvent event) {
        if (event instanceof DealRegistered registered) {
            return new Undecided(registered);
        }
        return state instanceof Known known ? evolve(known, event) : state;
    }

    private static DealState evolve(Known state, DealEvent event) {
        DealRegistered registered = state.registered();
        return switch (event) {
            case DealRegistered again -> new Undecided(again);
            case DealApproved approved -> new InProgress(registered, approved, DealStage.APPROVED);
            case DealRefused refused -> new Refused(registered, refused);
            case DealAdvanced advanced -> advanced(state, advanced);
            case DealWon won -> new Won(registered, won);
            case DealLost lost -> new Lost(registered, lost);
        };
    }

    private static DealState advanced(Known state, DealAdvanced advanced) {
        return state instanceof InProgress(DealRegistered registered, DealApproved approved, DealStage _)
                ? new InProgress(
                        registered, approved, DealStage.of(advanced.stage()).orElseThrow())
                : state;
    }
}
