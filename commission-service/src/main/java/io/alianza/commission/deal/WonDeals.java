package io.alianza.commission.deal;

import java.util.Optional;

/** Won deals as they stand in this service's own log. */
public interface WonDeals {

    Optional<WonDeal> find(String dealId);
}
