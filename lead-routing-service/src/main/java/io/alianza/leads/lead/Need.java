package io.alianza.leads.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a lead asks of the partner that is to get it.
 *
 * @param territory path in the territory tree
 * @param products paths in the product tree, all of which the partner must be authorised for; may be empty
 * @param on business day of the lead, on which the agreement must be in force
 * @param declinedBy partners that did not want it
 */
public record Need(String territory, List<String> products, LocalDate on, List<String> declinedBy) {

    public Need {
        products = List.copyOf(products);
        declinedBy = List.copyOf(declinedBy);
    }

    public Need declinedAlsoBy(String partnerId) {
        if (declinedBy.contains(partnerId)) {
            return this;
        }
        return new Need(
                territory,
                products,
                on,
                Stream.concat(declinedBy.stream(), Stream.of(partnerId)).toList());
    }
}
