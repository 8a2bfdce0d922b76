package io.alianza.leads.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.support.testing.ServiceClient;
import java.time.Duration;

/** Looks at leads over the interface. */
final class Leads {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final ServiceClient service;

    Leads(ServiceClient service) {
        this.service = service;
    }

    void awaitPlace(String leadId, String place, String token) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(service.get("/api/v1/leads/" + leadId, token)
                                .json()
                                .path("place")
                                .asString(""))
                        .isEqualTo(place));
    }
}
