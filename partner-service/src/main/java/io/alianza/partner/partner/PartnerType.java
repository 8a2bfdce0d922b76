package io.alianza.partner.partner;

import java.util.Arrays;
import java.util.List;

/** How a partner sells. A partner may hold several types. */
public enum PartnerType {
    RESELLER("reseller"),
    DISTRIBUTOR("distributor"),
    REFERRAL("referral"),
    AFFILIATE("affiliate"),
    MSP("msp"),
    SYSTEM_INTEGRATOR("system-integrator"),
    AGENCY("agency");

    private final String code;

    PartnerType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(PartnerType::code).toList();
    }
}
