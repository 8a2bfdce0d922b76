package io.alianza.commission.config;

import io.alianza.commission.account.views.LedgerIsSound;
import io.alianza.commission.account.views.NothingWaits;
import io.alianza.commission.statement.views.StatementsFollowOneAnother;
import io.alianza.support.checks.Check;
import io.alianza.support.views.Views;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What must hold here at rest. */
@Configuration(proxyBeanMethods = false)
class ChecksConfiguration {

    @Bean
    Check ledgerIsSound(Views views) {
        return new LedgerIsSound(views);
    }

    @Bean
    Check nothingWaits(Views views, MeterRegistry metrics) {
        return new NothingWaits(views, metrics);
    }

    @Bean
    Check statementsFollowOneAnother(Views views) {
        return new StatementsFollowOneAnother(views);
    }
}
