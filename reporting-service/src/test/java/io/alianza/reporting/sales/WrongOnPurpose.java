package io.alianza.reporting.sales;

import io.alianza.events.lead.v1.DealWon;
import io.alianza.support.commands.Commands;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Classes that break the rules of the house, to show that the rules bite. */
public final class WrongOnPurpose {

    private WrongOnPurpose() {}

    /** A pure package that knows the web. */
    public record KnowsTheWeb(HttpStatus status) {}

    /** Outside messaging, in the words of the wire. */
    public record NamesAPublishedEvent(DealWon won) {}

    /** Not by the injected clock. */
    public static final class AsksTheMachineForTheTime {

        public LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    /** Not by its constructor. */
    public static final class IsInjectedIntoAField {

        @Autowired
        @SuppressWarnings("NullAway")
        SalesCriteria criteria;
    }

    /** In a service that decides nothing. */
    public record SendsACommand(Commands commands) {}
}
