package io.alianza.leads.deal;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** When the vendor answers a registration. */
public final class AnswerTime {

    /** Long enough to ask a colleague, short enough that the customer does not cool down. */
    private static final int WORKING_DAYS = 2;

    private AnswerTime() {}

    /** The second working day after; Saturdays and Sundays are none. */
    public static LocalDate of(LocalDate day) {
        LocalDate by = day;
        for (int left = WORKING_DAYS; left > 0; ) {
            by = by.plusDays(1);
            if (by.getDayOfWeek() != DayOfWeek.SATURDAY && by.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return by;
    }
}
