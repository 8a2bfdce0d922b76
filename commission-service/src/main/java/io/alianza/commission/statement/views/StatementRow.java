package io.alianza.commission.statement.views;

import io.alianza.commission.account.AccountEvent.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * One closed statement.
 *
 * @param number its own
 * @param opening closing balance of the one before
 * @param earned sum of its lines
 * @param workId bulk closing it was closed in
 */
public record StatementRow(
        String id,
        String number,
        String partnerId,
        YearMonth month,
        String currency,
        BigDecimal opening,
        BigDecimal earned,
        BigDecimal closing,
        List<Line> lines,
        String workId,
        LocalDate closedOn) {}
