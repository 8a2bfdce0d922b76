package io.alianza.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.events.Topics;
import io.alianza.events.partner.v1.PartnerActivated;
import io.alianza.events.partner.v1.PartnerRegistered;
import io.alianza.events.partner.v1.PartnerSuspended;
import io.alianza.gateway.access.Accounts;
import io.alianza.gateway.access.Accounts.Person;
import io.alianza.gateway.house.Portal;
import io.alianza.gateway.house.SampleHouse;
import io.alianza.gateway.users.UserCommand.InviteUser;
import io.alianza.support.Recorded;
import io.alianza.support.model.Ids;
import io.alianza.support.testing.OnLocalPlatform;
import io.alianza.support.testing.TestTopics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Nothing stands in: users in the real log, partners' status over a real broker, sessions and keys in the store. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = PortalGateway.class)
@ContextConfiguration(initializers = OnLocalPlatform.class)
@Import(TestTopics.Configured.class)
class GatewayOnRealStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestTopics topics;

    private void publish(String partnerId, long sequence, String name, Object event) {
        var recorded = new Recorded(
                event, Ids.next("event"), partnerId, sequence, 4096 + sequence, "partnerlog", Instant.EPOCH, Map.of());
        topics.publish(Topics.PARTNER, "partner-service", "prm.partner." + name + ".v1", recorded);
    }

    @Test
    void a_partners_suspension_heard_over_the_topic_acts_on_the_next_request() {
        String partner = Ids.next("partner");
        publish(
                partner,
                0,
                "partner-registered",
                new PartnerRegistered(
                        partner,
                        "P-1",
                        "company",
                        "Redes S.L.",
                        null,
                        "ES",
                        Set.of("reseller"),
                        null,
                        null,
                        6,
                        "1",
                        Map.of(),
                        DAY));
        publish(partner, 1, "partner-activated", new PartnerActivated(partner, DAY));
        accounts.register(
                new InviteUser(SampleHouse.idOf("carmen"), List.of("partner-admin"), partner, "es", "Europe/Madrid"),
                new Person("Carmen Vidal", SampleHouse.email("carmen")));
        accounts.choosePassword(SampleHouse.idOf("carmen"), SampleHouse.PASSWORD);

        Portal browser = new Portal(port);
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> browser.signIn("carmen", SampleHouse.PASSWORD).statusCode() == 302);
        assertThat(browser.get("/profile").body()).contains("Carmen Vidal");

        publish(partner, 2, "partner-suspended", new PartnerSuspended(partner, "unpaid", DAY));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> browser.get("/profile").statusCode() == 302);
    }

    @Test
    void registering_twice_leaves_one_user_and_one_set_of_events() {
        var command = new InviteUser(SampleHouse.idOf("olga"), List.of("operations"), null, "es", "Europe/Madrid");
        var person = new Person("Olga Pons", SampleHouse.email("olga"));

        long first = accounts.register(command, person).version();
        assertThat(accounts.register(command, person).version())
                .isEqualTo(first)
                .isZero();
    }
}
