package io.alianza.gateway.portal.services;

import io.alianza.gateway.routing.Upstream;

/** A service cannot be reached or does not answer in time; the page says so in its part. */
public final class ServiceAway extends RuntimeException {

    private final Upstream upstream;

    ServiceAway(Upstream upstream, String message) {
        super(upstream.code() + ": " + message);
        this.upstream = upstream;
    }

    public Upstream upstream() {
        return upstream;
    }
}
