package io.alianza.commission.account;

import io.alianza.commission.deal.WonDeal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of an account. */
public sealed interface AccountCommand {

    @TargetAggregateIdentifier
    String accountId();

    /**
     * Records what a won deal earns, zero included; or that it waits, and for what.
     *
     * @param year of the account: that of the day the deal was won, or a later one when that year is over
     */
    record AccrueCommission(int year, WonDeal deal, Basis basis) implements AccountCommand {

        @Override
        public String accountId() {
            return AccountIds.account(deal.partnerId(), year);
        }

        public String accrualId() {
            return AccountIds.accrual(deal.dealId());
        }
    }

    /** @param workId bulk approval it is part of; absent when approved by itself */
    record ApproveCommission(
            String accountId,
            String accrualId,
            LocalDate today,
            @Nullable String workId) implements AccountCommand {}

    /**
     * Closes a month of one currency as it was previewed.
     *
     * @param number of the statement
     * @param opening balance of the statement before
     * @param earned sum of its lines
     * @param workId bulk closing it is part of
     */
    record CloseStatement(
            String partnerId,
            String number,
            YearMonth month,
            String currency,
            BigDecimal opening,
            BigDecimal earned,
            LocalDate today,
            String workId)
            implements AccountCommand {

        @Override
        public String accountId() {
            return AccountIds.account(partnerId, month.getYear());
        }

        public String statementId() {
            return AccountIds.statement(partnerId, month, currency);
        }
    }

    /**
     * Ends the year for one currency and hands its balance to a later one; part of the commit that closes the first
     * statement there.
     *
     * @param balance closing balance of the last statement, as the series of statements has it
     */
    record EndYear(String partnerId, int year, int nextYear, String currency, BigDecimal balance, LocalDate today)
            implements AccountCommand {

        @Override
        public String accountId() {
            return AccountIds.account(partnerId, year);
        }
    }
}
