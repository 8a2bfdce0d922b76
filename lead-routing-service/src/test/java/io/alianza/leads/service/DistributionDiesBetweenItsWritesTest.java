package io.alianza.leads.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.eventstore.EventLog;
import io.alianza.leads.distribution.Audit;
import io.alianza.leads.lead.LeadEvent.LeadRouted;
import io.alianza.support.Recorded;
import io.alianza.support.commands.Commands;
import io.alianza.support.log.LogReader;
import io.alianza.support.reactions.Reaction;
import io.alianza.support.testing.ServiceTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * A reaction has two writes: the commit of its command, and its own position. It is killed before the first and between the two;
 * what it had begun comes again.
 */
@ServiceTest
@Import(DistributionDiesBetweenItsWritesTest.Mortal.class)
class DistributionDiesBetweenItsWritesTest {

    private static final int LEADS = 60;
    private static final AtomicInteger DEATHS_BEFORE = new AtomicInteger();
    private static final AtomicInteger DEATHS_BETWEEN = new AtomicInteger();

    @Autowired
    private Commands commands;

    @Autowired
    private LogReader reader;

    @Autowired
    private EventLog log;

    @Test
    void nothing_is_lost_and_nothing_doubled() {
        Channel channel = new Channel(commands, "mortal");
        channel.makeKnown(10, 5);
        DEATHS_BEFORE.set(2);
        DEATHS_BETWEEN.set(2);

        List<String> leads = channel.capture(LEADS);

        await().atMost(Api.SOON.multipliedBy(3))
                .pollInterval(Duration.ofMillis(500)) // each look reads the whole log
                .until(() -> offersOf(leads).size() >= 50 && audit().misplaced().isEmpty());
        assertThat(DEATHS_BEFORE).hasValue(0);
        assertThat(DEATHS_BETWEEN).hasValue(0);
        assertThat(offersOf(leads)).hasSize(50).doesNotHaveDuplicates();
        assertThat(audit().breaches()).isEmpty();
        assertThat(audit().miscounted()).isEmpty();
    }

    private Audit audit() {
        Audit audit = new Audit();
        reader.replay(log.headPosition(), event -> audit.see(event.payload()));
        return audit;
    }

    private List<String> offersOf(List<String> leads) {
        List<String> offered = new ArrayList<>();
        reader.replay(log.headPosition(), event -> {
            if (event.payload() instanceof LeadRouted routed && leads.contains(routed.leadId())) {
                offered.add(routed.leadId());
            }
        });
        return offered;
    }

    /** Kills the reaction in the middle of its work. */
    record MortalReaction(Reaction living) implements Reaction {

        @Override
        public String name() {
            return living.name();
        }

        @Override
        public void react(Recorded event) {
            living.react(event);
        }

        @Override
        public void endOfBatch() {
            die(DEATHS_BEFORE, "before the commit");
            living.endOfBatch();
            die(DEATHS_BETWEEN, "between the commit and the position");
        }

        private static void die(AtomicInteger deaths, String when) {
            if (deaths.getAndUpdate(left -> Math.max(left - 1, 0)) > 0) {
                throw new IllegalStateException("killed " + when);
            }
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Mortal {

        @Bean
        static BeanPostProcessor mortality() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Reaction reaction ? new MortalReaction(reaction) : bean;
                }
            };
        }
    }
}
