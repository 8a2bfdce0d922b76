package io.alianza.events.commission.v1;

import io.alianza.events.Amount;
import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;
import java.util.List;

/**
 * A statement of a partner, month and currency is closed for good.
 *
 * @param accountId account of partner and year it is posted to
 * @param statementId the statement
 * @param number its own number
 * @param partnerId the partner
 * @param month month of business time
 * @param opening balance before
 * @param accrued sum of its lines
 * @param closing balance after
 * @param accrualIds the lines
 * @param occurredOn business day of the fact
 */
public record StatementClosed(
        String accountId,
        String statementId,
        String number,
        String partnerId,
        String month,
        Amount opening,
        Amount accrued,
        Amount closing,
        List<String> accrualIds,
        LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return accountId;
    }
}
