package io.alianza.reporting.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a partner is, and since when it works or does not.
 *
 * @param partnerId the partner
 * @param number the vendor's own number for it
 * @param name of a company; a person's name is nowhere but with partner-service
 * @param standings in the order in which they were decided
 */
public record PartnerEntry(
        String partnerId, String number, @Nullable String name, List<Standing> standings) {

    /** From a day on. */
    public record Standing(LocalDate from, boolean active) {}

    /** What a page calls it. */
    public String label() {
        return name == null ? number : name;
    }

    /** Whether it worked at the end of a day. */
    public boolean isActiveOn(LocalDate day) {
        boolean active = false;
        for (Standing standing : standings) {
            active = standing.from().isAfter(day) ? active : standing.active();
        }
        return active;
    }

    PartnerEntry named(@Nullable String newName) {
        return new PartnerEntry(partnerId, number, newName, standings);
    }

    PartnerEntry standing(LocalDate from, boolean active) {
        List<Standing> more = new ArrayList<>(standings);
        more.add(new Standing(from, active));
        return new PartnerEntry(partnerId, number, name, List.copyOf(more));
    }
}
