package io.alianza.commission.agreement;

/** Partners and their agreements as they stand in this service's own log. */
public interface Partners {

    /** {@link PartnerState#NONE} when nothing is known. */
    PartnerState find(String partnerId);
}
