package io.alianza.commission.agreement;

import java.util.Map;
import java.util.Set;

/** Partners and their agreements as they stand in this service's own log. */
public interface Partners {

    /** Each of them by id, {@link PartnerState#NONE} when nothing is known. */
    Map<String, PartnerState> findAll(Set<String> partnerIds);

    default PartnerState find(String partnerId) {
        return findAll(Set.of(partnerId)).getOrDefault(partnerId, PartnerState.NONE);
    }
}
