package io.alianza.leads.architecture;

import io.alianza.leads.distribution.Distributor;
import java.util.List;

/** Wrong on purpose: past the order of the log. */
final class DistributesOnItsOwn {

    void now(Distributor distributor) {
        distributor.distribute(List.of());
    }
}
