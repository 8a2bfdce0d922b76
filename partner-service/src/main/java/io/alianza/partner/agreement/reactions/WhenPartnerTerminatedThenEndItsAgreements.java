package io.alianza.partner.agreement.reactions;

import io.alianza.partner.agreement.AgreementCommand.TerminateAgreement;
import io.alianza.partner.agreement.EndReasons;
import io.alianza.partner.agreement.views.AgreementRow;
import io.alianza.partner.agreement.views.AgreementsProjection;
import io.alianza.partner.partner.PartnerEvent.PartnerTerminated;
import io.alianza.support.Recorded;
import io.alianza.support.commands.Commands;
import io.alianza.support.reactions.Reaction;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A relationship that is over has no agreement in force. Which agreements there are is read from a view, after waiting for it to
 * have reached the termination: no agreement can be drafted or activated after it, so the view then knows them all. A
 * repetition finds them ended and decides nothing.
 */
public final class WhenPartnerTerminatedThenEndItsAgreements implements Reaction {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Commands commands;
    private final Views views;

    public WhenPartnerTerminatedThenEndItsAgreements(Commands commands, Views views) {
        this.commands = commands;
        this.views = views;
    }

    @Override
    public String name() {
        return "when-partner-terminated-then-end-its-agreements";
    }

    @Override
    public void react(Recorded event) {
        if (event.payload() instanceof PartnerTerminated terminated) {
            awaitViews(event);
            agreementsOf(terminated.partnerId()).forEach(agreementId -> commands.send(end(agreementId, terminated)));
        }
    }

    private void awaitViews(Recorded event) {
        if (!views.awaitReached(event.logIdentity() + ":" + event.position(), PATIENCE)) {
            throw new IllegalStateException("the views have not reached position " + event.position() + " yet");
        }
    }

    private List<String> agreementsOf(String partnerId) {
        RowQuery theirs = RowQuery.all().where("partnerId", partnerId);
        try (Stream<AgreementRow> rows = views.stream(AgreementsProjection.AGREEMENTS, theirs)) {
            return rows.map(AgreementRow::id).toList();
        }
    }

    private static TerminateAgreement end(String agreementId, PartnerTerminated terminated) {
        return new TerminateAgreement(
                agreementId, terminated.occurredOn(), EndReasons.PARTNER_TERMINATED, terminated.occurredOn());
    }
}
