package io.alianza.partner.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.Position;
import io.alianza.partner.agreement.reactions.WhenPartnerTerminatedThenEndItsAgreements;
import io.alianza.partner.partner.PartnerEvent.ContactRemoved;
import io.alianza.partner.partner.PartnerEvent.PartnerTerminated;
import io.alianza.partner.partner.reactions.WhenContactRemovedThenBlockItsData;
import io.alianza.support.Recorded;
import io.alianza.support.commands.Commands;
import io.alianza.support.people.People;
import io.alianza.support.testing.ServiceTest;
import io.alianza.support.views.Views;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A reaction that is killed between its writes and its position sees its event once more: nothing may come of that. */
@ServiceTest
@Import(Api.class)
class ReactsOnceTest {

    @Autowired
    private Api api;

    @Autowired
    private Commands commands;

    @Autowired
    private Views views;

    @Autowired
    private People people;

    @Autowired
    private EventLog log;

    @Autowired
    private Clock clock;

    @Test
    void agreements_that_were_ended_before_the_kill_are_not_ended_again_and_the_others_are() throws Exception {
        String partner = api.activePartner(Map.of());
        String ended = api.agreement(partner, "2024-01-01", List.of());
        LocalDate today = LocalDate.now(clock);
        api.post("/agreements/" + ended + "/terminate", Map.of("reason", "partner-terminated"));
        String left = api.agreement(partner, "2024-01-01", List.of());
        long versionOfEnded = version(ended);
        Recorded event = recorded(partner, new PartnerTerminated(partner, "breach", today));
        var reaction = new WhenPartnerTerminatedThenEndItsAgreements(commands, views);

        reaction.react(event);
        Position afterOnce = log.headPosition();
        reaction.react(event);

        assertThat(log.headPosition()).isEqualTo(afterOnce);
        assertThat(version(ended)).isEqualTo(versionOfEnded);
        await().untilAsserted(() -> assertThat(
                        api.get("/agreements/" + left).path("status").asString())
                .isEqualTo("terminated"));
    }

    @Test
    void data_blocked_before_the_kill_stay_blocked() {
        people.keep("person-1", Map.of("name", "Uno"));
        var reaction = new WhenContactRemovedThenBlockItsData(people);
        Recorded event =
                recorded("partner-1", new ContactRemoved("partner-1", "contact-1", "person-1", LocalDate.now(clock)));

        reaction.react(event);
        reaction.react(event);

        assertThat(people.find("person-1")).isEmpty();
    }

    private long version(String agreement) throws Exception {
        return api.get("/agreements/" + agreement).path("version").asLong();
    }

    private Recorded recorded(String stream, Object payload) {
        return new Recorded(
                payload, "event-1", stream, 9, log.headPosition().value(), log.identity(), clock.instant(), Map.of());
    }
}
