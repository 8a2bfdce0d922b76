package io.alianza.partner.directory;

import io.alianza.partner.partner.views.PartnerRow;
import java.util.Map;

/** What to call a partner. */
record PartnerName(String id, String number, String displayName) {

    static PartnerName of(PartnerRow row, Map<String, Map<String, String>> people) {
        return new PartnerName(
                row.identity().id(),
                row.identity().number(),
                Names.of(row, people).display());
    }
}
