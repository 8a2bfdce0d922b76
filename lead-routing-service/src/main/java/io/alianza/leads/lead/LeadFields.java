package io.alianza.leads.lead;

import io.alianza.leads.actor.BusinessDay;
import io.alianza.leads.deal.DealFields;
import io.alianza.leads.lead.LeadCommand.CaptureLead;
import io.alianza.leads.tree.TreePath;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Rule;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What comes in is such that it can be distributed. */
record LeadFields(CaptureLead command, LocalDate today) implements Rule {

    private static final int MOST_PRODUCTS = 50;

    /** Words of a classification, not sentences. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,&/+<>-]{0,59}");

    @Override
    public void verify() {
        Faults faults = new Faults()
                .required(command.source(), "/source", "web, event, crm, import …")
                .matching(command.source(), WORDS, "/source", WORDS.pattern())
                .matching(command.sector(), WORDS, "/sector", WORDS.pattern())
                .matching(command.companySize(), WORDS, "/companySize", WORDS.pattern());
        DealFields.territory(faults, command.territory());
        DealFields.externalIds(faults, command.externalIds());
        products(faults);
        expected(faults);
        days(faults);
        faults.verify();
    }

    private void products(Faults faults) {
        faults.unless(command.products().size() <= MOST_PRODUCTS, "/products", "too-long", null, "0.." + MOST_PRODUCTS);
        for (int i = 0; i < command.products().size(); i++) {
            faults.matching(command.products().get(i), TreePath.FORM, "/products/" + i, TreePath.FORM.pattern());
        }
    }

    private void expected(Faults faults) {
        Expected expected = command.expected();
        if (expected != null) {
            DealFields.amount(faults, expected.amount(), "/expected/amount");
            DealFields.currency(faults, expected.currency(), "/expected/currency");
        }
    }

    private void days(Faults faults) {
        DataBasis basis = command.dataBasis();
        if (basis.legalBasis() != null) {
            faults.oneOf(DataBasis.LEGAL_BASES, basis.legalBasis(), "/legalBasis");
        }
        LocalDate on = command.occurredOn();
        faults.and(BusinessDay.faults(command.by().mayDateBack(), on, today, "/occurredOn"));
    }
}
