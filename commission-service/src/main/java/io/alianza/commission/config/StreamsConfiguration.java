package io.alianza.commission.config;

import io.alianza.commission.account.reactions.ApproveCommissions;
import io.alianza.commission.account.reactions.WhenDealWonThenAccrueCommission;
import io.alianza.commission.account.reactions.WhenTermsBecomeKnownThenReleaseWaiting;
import io.alianza.commission.account.views.CommissionProjection;
import io.alianza.commission.account.views.LedgerProjection;
import io.alianza.commission.agreement.Partners;
import io.alianza.commission.bulk.BulkTask;
import io.alianza.commission.bulk.BulkWorks;
import io.alianza.commission.bulk.reactions.WhenBulkWorkIsOpenThenDoItsNextStep;
import io.alianza.commission.bulk.views.BulkProjection;
import io.alianza.commission.deal.WonDeals;
import io.alianza.commission.messaging.CommissionInbox;
import io.alianza.commission.messaging.CommissionLanguage;
import io.alianza.commission.plan.Plans;
import io.alianza.commission.plan.views.PlanProjection;
import io.alianza.commission.statement.reactions.CloseStatements;
import io.alianza.commission.statement.views.OpenStatements;
import io.alianza.commission.statement.views.StatementProjection;
import io.alianza.commission.viewed.FreshViews;
import io.alianza.eventstore.EventLog;
import io.alianza.support.commands.Commands;
import io.alianza.support.inbox.Inbox;
import io.alianza.support.inbox.WireTypes;
import io.alianza.support.publishing.PublishedLanguage;
import io.alianza.support.reactions.Reaction;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Views;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What follows the log and the topics: views, reactions, inbox, publisher. */
@Configuration(proxyBeanMethods = false)
class StreamsConfiguration {

    @Bean
    Projection plansView() {
        return new PlanProjection();
    }

    @Bean
    Projection commissionsView() {
        return new CommissionProjection();
    }

    @Bean
    Projection ledgerView() {
        return new LedgerProjection();
    }

    @Bean
    Projection statementsView() {
        return new StatementProjection();
    }

    @Bean
    Projection bulkWorksView() {
        return new BulkProjection();
    }

    @Bean
    Reaction whenDealWonThenAccrueCommission(Commands commands, Partners partners, Plans plans) {
        return new WhenDealWonThenAccrueCommission(commands, partners, plans);
    }

    @Bean
    Reaction whenTermsBecomeKnownThenReleaseWaiting(
            Commands commands, Partners partners, Plans plans, WonDeals deals, Views views) {
        return new WhenTermsBecomeKnownThenReleaseWaiting(commands, partners, plans, deals, views);
    }

    @Bean
    Reaction whenBulkWorkIsOpenThenDoItsNextStep(
            List<BulkTask<?>> tasks, BulkWorks works, Commands commands, Views views, Clock clock) {
        return new WhenBulkWorkIsOpenThenDoItsNextStep(tasks, works, commands, views, clock);
    }

    @Bean
    BulkTask<?> approveCommissions(Commands commands, Views views, Clock clock) {
        return new ApproveCommissions(commands, views, clock);
    }

    @Bean
    BulkTask<?> closeStatements(Commands commands, OpenStatements openStatements, Partners partners, Clock clock) {
        return new CloseStatements(commands, openStatements, partners, clock);
    }

    @Bean
    OpenStatements openStatements(Views views) {
        return new OpenStatements(views);
    }

    @Bean
    FreshViews freshViews(EventLog log, Views views) {
        return new FreshViews(log, views);
    }

    @Bean
    WireTypes wireTypes() {
        return CommissionInbox.wireTypes();
    }

    @Bean
    Inbox commissionInbox(Commands commands) {
        return new CommissionInbox(commands);
    }

    @Bean
    PublishedLanguage commissionLanguage() {
        return new CommissionLanguage();
    }
}
