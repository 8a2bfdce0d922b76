package io.alianza.commission.plan;

/** Why a won deal earns nothing. */
public enum ZeroReason {
    NO_RULE_COVERS_THE_PRODUCTS("no-rule-covers-the-products"),
    NOTHING_TO_PAY_ON("nothing-to-pay-on"),
    RATE_IS_ZERO("rate-is-zero"),
    ROUNDS_TO_ZERO("rounds-to-zero"),
    AGREEMENT_PAYS_NO_COMMISSION("agreement-pays-no-commission");

    private final String code;

    ZeroReason(String code) {
        this.code = code;
    }

    /** Stable key, for topics, interfaces and message files. */
    public String code() {
        return code;
    }
}
