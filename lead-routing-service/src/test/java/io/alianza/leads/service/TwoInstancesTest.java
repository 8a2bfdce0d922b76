package io.alianza.leads.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.LogUnavailableException;
import io.alianza.leads.LeadRoutingApplication;
import io.alianza.leads.actor.Actor;
import io.alianza.leads.distribution.Audit;
import io.alianza.leads.lead.LeadCommand.CaptureLead;
import io.alianza.leads.lead.LeadCommand.LoseLead;
import io.alianza.leads.lead.LeadPlaces.Place;
import io.alianza.leads.lead.LeadPlaces.Where;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.OutcomeUnknown;
import io.alianza.support.commands.Receipt;
import io.alianza.support.log.LogReader;
import io.alianza.support.model.Ids;
import io.alianza.support.testing.OnLocalPlatform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

/** Two instances of the service on one log and one broker. */
class TwoInstancesTest {

    private static final Logger log = LoggerFactory.getLogger(TwoInstancesTest.class);
    private static final int LEADS = 1_000;
    /** As many as have a connection to the store in one instance. */
    private static final int CALLERS = 100;

    private static final int PARTNERS = 30;
    private static final int CAPACITY = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** An audit reads the whole log. */
    private static final Duration SOMETIMES = Duration.ofSeconds(1);

    private static final List<String> SHARED = List.of(
            "spring.mongodb.uri",
            "spring.mongodb.database",
            "spring.cloud.stream.kafka.binder.brokers",
            "alianza.topic-prefix",
            "alianza.uniqueness-key");

    private final ConfigurableApplicationContext one =
            start(new SpringApplicationBuilder(LeadRoutingApplication.class).initializers(new OnLocalPlatform()));
    private final ConfigurableApplicationContext other = start(likeTheFirst());

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    @Test
    void a_thousand_leads_at_once_exceed_nobodys_capacity_and_are_each_in_one_place() throws Exception {
        List<String> partners = new Channel(commands(one), "Z").makeKnown(PARTNERS, CAPACITY);

        captureAtOnce();

        await().atMost(PATIENCE)
                .pollInterval(SOMETIMES)
                .until(() -> audit(other).misplaced().isEmpty());
        Audit audit = audit(other);
        assertThat(audit.breaches()).isEmpty();
        assertThat(audit.miscounted()).isEmpty();
        assertThat(audit.places()).hasSize(LEADS);
        Map<String, Long> open = openLeads(audit);
        assertThat(open)
                .containsOnlyKeys(partners)
                .allSatisfy((partner, leads) -> assertThat(leads).isEqualTo(CAPACITY));
        goesOnAlone(audit);
    }

    /** Whichever of them had the distribution, the one that is left has it now. */
    private void goesOnAlone(Audit before) {
        one.close();
        List<String> offered = before.places().entrySet().stream()
                .filter(lead -> lead.getValue().where() == Where.OFFERED)
                .map(Map.Entry::getKey)
                .limit(10)
                .toList();

        offered.forEach(
                lead -> commands(other).send(new LoseLead(lead, new Actor.Vendor("user-manager", false), "price")));

        await().atMost(PATIENCE)
                .pollInterval(SOMETIMES)
                .until(() -> audit(other).misplaced().isEmpty()
                        && openLeads(audit(other)).values().stream().allMatch(leads -> leads == CAPACITY));
        assertThat(audit(other).breaches()).isEmpty();
    }

    private void captureAtOnce() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<Receipt>> captures = IntStream.range(0, LEADS)
                    .mapToObj(i -> threads.submit(() -> {
                        Commands commands = commands(i % 2 == 0 ? one : other);
                        go.await();
                        return capture(commands, new Channel(commands, "Z").lead(Ids.next("lead")));
                    }))
                    .toList();
            go.countDown();
            for (Future<Receipt> capture : captures) {
                assertThat(capture.get().version()).isNotNegative();
            }
        }
    }

    /** That may be more than the store answers in time; a caller that is told so repeats with the same id. */
    private static Receipt capture(Commands commands, CaptureLead lead) {
        while (true) {
            try {
                return commands.send(lead);
            } catch (OutcomeUnknown | LogUnavailableException | MongoTimeoutException busy) {
                log.info("{} is sent again: {}", lead.leadId(), busy.getMessage());
            }
        }
    }

    private static Map<String, Long> openLeads(Audit audit) {
        return audit.places().values().stream()
                .filter(place -> place.where() == Where.OFFERED)
                .collect(Collectors.groupingBy(TwoInstancesTest::partner, Collectors.counting()));
    }

    private static String partner(Place place) {
        return String.valueOf(place.partnerId());
    }

    private static Audit audit(ConfigurableApplicationContext service) {
        Audit audit = new Audit();
        service.getBean(LogReader.class)
                .replay(service.getBean(EventLog.class).headPosition(), event -> audit.see(event.payload()));
        return audit;
    }

    private static Commands commands(ConfigurableApplicationContext service) {
        return service.getBean(Commands.class);
    }

    private static ConfigurableApplicationContext start(SpringApplicationBuilder service) {
        return service.run("--server.port=0");
    }

    private SpringApplicationBuilder likeTheFirst() {
        List<String> same = SHARED.stream()
                .map(name -> name + "=" + one.getEnvironment().getProperty(name))
                .toList();
        return new SpringApplicationBuilder(LeadRoutingApplication.class)
                .initializers(context -> TestPropertyValues.of(same).applyTo(context));
    }
}
