package io.alianza.gateway.messaging;

/** @param status the partner's, as its events name it */
public record PartnerStatusRow(String id, String status) {

    /** From approval on; never while suspended, after termination or refusal. */
    public boolean admitsUsers() {
        return status.equals("approved") || status.equals("active");
    }
}
