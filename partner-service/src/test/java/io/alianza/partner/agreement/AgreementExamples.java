package io.alianza.partner.agreement;

import io.alianza.partner.agreement.AgreementCommand.DraftAgreement;
import io.alianza.partner.agreement.AgreementEvent.AgreementActivated;
import io.alianza.partner.agreement.AgreementEvent.AgreementDrafted;
import io.alianza.partner.agreement.AgreementEvent.AgreementTerminated;
import io.alianza.partner.partner.Partners;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The agreement the tests talk about. */
public final class AgreementExamples {

    public static final LocalDate TODAY = Partners.TODAY;
    public static final String ID = "agreement-00000000-0000-7000-8000-000000000001";
    public static final String PLAN = "plan-00000000-0000-7000-8000-000000000001";

    private AgreementExamples() {}

    public static Terms terms(LocalDate validFrom, @Nullable LocalDate validTo, String... territories) {
        return new Terms(
                "reseller",
                List.of("commission", "margin"),
                30,
                60,
                "C-2026/17",
                List.of(territories),
                List.of("SEG"),
                validFrom,
                validTo,
                PLAN);
    }

    public static Terms terms() {
        return terms(TODAY, null, "ES/28");
    }

    static DraftAgreement draft(Terms terms) {
        return new DraftAgreement(ID, Partners.ID, terms, Map.of(), TODAY);
    }

    public static AgreementDrafted drafted(int version, Terms terms) {
        return new AgreementDrafted(ID, Partners.ID, version, terms, Map.of(), TODAY);
    }

    public static AgreementActivated activated(int version, Terms terms) {
        return new AgreementActivated(ID, Partners.ID, version, terms, Map.of(), TODAY);
    }

    public static AgreementTerminated terminated(LocalDate endsOn) {
        return new AgreementTerminated(ID, Partners.ID, endsOn, "breach", true, TODAY);
    }

    public static AgreementTerminated givenUp(LocalDate endsOn) {
        return new AgreementTerminated(ID, Partners.ID, endsOn, "breach", false, TODAY);
    }
}
