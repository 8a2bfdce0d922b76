package io.alianza.commission.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.commission.account.AccountIds;
import io.alianza.eventstore.EventLog;
import io.alianza.support.commands.Commands;
import io.alianza.support.model.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Each reaction dies after its commit and before its position is stored: nothing is lost, nothing is there twice. */
@OnService
@Import(KilledBetweenTwoWritesTest.Mortal.class)
class KilledBetweenTwoWritesTest {

    private static final LocalDate WON = LocalDate.of(2025, 3, 14);

    private final String partner = Ids.next("partner");
    private final String account = AccountIds.account(partner, 2025);

    @Autowired
    private Api api;

    @Autowired
    private OtherServices others;

    @Autowired
    private Commands commands;

    @Autowired
    private EventLog log;

    private String plan = "";

    @BeforeEach
    void a_plan() throws Exception {
        plan = api.plan("10");
    }

    @Test
    void a_deal_is_accrued_once() throws Exception {
        others.agreement(partner, Ids.next("agreement"), plan);
        String deal = Ids.next("deal");
        mortal().dieAfterTheNext(2);

        others.won(deal, partner, WON, "EUR", "R/bike 100");

        api.commission(deal, "accrued");
        andThen(deal);
        assertThat(types()).containsOnlyOnce("commission.accrued");
    }

    @Test
    void what_waits_is_released_once() throws Exception {
        String deal = Ids.next("deal");
        others.won(deal, partner, WON, "EUR", "R/bike 100");
        api.commission(deal, "waiting");
        mortal().dieAfterTheNext(2);

        others.agreement(partner, Ids.next("agreement"), plan);

        api.commission(deal, "accrued");
        andThen(deal);
        assertThat(types()).containsExactly("commission.awaited", "commission.accrued");
    }

    @Test
    void bulk_works_go_on_where_they_were() throws Exception {
        others.partner(partner, "P-" + partner.substring(partner.length() - 8));
        others.agreement(partner, Ids.next("agreement"), plan);
        String deal = Ids.next("deal");
        others.won(deal, partner, WON, "EUR", "R/bike 100");
        api.commission(deal, "accrued");

        mortal().dieAfterTheNext(1);
        JsonNode approved = finished("/commissions/approvals", Map.of("filter", Map.of("partnerId", partner)));
        assertThat(approved.path("done").asInt()).isEqualTo(1);
        assertThat(mortal().died()).isEqualTo(1);

        mortal().dieAfterTheNext(1);
        JsonNode closed = finished("/statement-closings", Map.of("through", "2025-03", "partnerId", partner));
        assertThat(closed.path("done").asInt()).isEqualTo(1);
        assertThat(mortal().died()).isEqualTo(1);
        assertThat(types()).containsExactly("commission.accrued", "commission.approved", "statement.closed");
    }

    /** A later deal has gone all the way, so whatever was to be done about the earlier one has been done. */
    private void andThen(String deal) {
        assertThat(mortal().died()).isPositive();
        String later = Ids.next("deal");
        others.won(later, Ids.next("partner"), WON, "EUR", "R/bike 100");
        api.commission(later, "waiting");
        api.commission(deal, "accrued");
    }

    private JsonNode finished(String path, Map<String, Object> request) throws Exception {
        String work = api.post(path, request).json().path("id").asString();
        return api.await(
                path + "/" + work, progress -> progress.path("state").asString().equals("finished"));
    }

    private List<String> types() {
        return log.eventsOf(account).map(event -> event.type()).toList();
    }

    private CrashingCommands mortal() {
        return (CrashingCommands) commands;
    }

    /** Puts itself before the commands of the service. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Mortal {

        @Bean
        static BeanPostProcessor mortalCommands() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Commands real ? new CrashingCommands(real) : bean;
                }
            };
        }
    }
}
