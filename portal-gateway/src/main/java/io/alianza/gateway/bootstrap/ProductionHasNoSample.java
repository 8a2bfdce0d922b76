package io.alianza.gateway.bootstrap;

import io.alianza.gateway.settings.GatewayProperties;

/** A production profile refuses to start with what only a sample may have. */
public final class ProductionHasNoSample {

    static final String DEVELOPMENT_SECRET = "only for the sample on one machine";

    private ProductionHasNoSample() {}

    public static void verify(GatewayProperties house) {
        if (house.bootstrapFile() != null) {
            throw new IllegalStateException("ALIANZA_BOOTSTRAP_FILE names sample users; the production profile does not"
                    + " start with them. Remove it and invite people over POST /api/v1/users.");
        }
        if (house.localMail()) {
            throw new IllegalStateException(
                    "ALIANZA_GATEWAY_LOCAL_MAIL shows everybody's one-time links; the production"
                            + " profile does not start with it.");
        }
        if (house.secret().equals(DEVELOPMENT_SECRET)) {
            throw new IllegalStateException("ALIANZA_KEY_SECRET is missing; the production profile does not start with"
                    + " the one of the sample.");
        }
        if (!house.secureCookies()) {
            throw new IllegalStateException(
                    "alianza.gateway.secure-cookies is off; the production profile does not send"
                            + " sessions in the clear.");
        }
        if (!house.publicUrl().startsWith("https://")) {
            throw new IllegalStateException(
                    "alianza.gateway.public-url must begin with https:// in production, it is " + house.publicUrl());
        }
    }
}
