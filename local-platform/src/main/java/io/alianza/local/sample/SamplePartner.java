package io.alianza.local.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * A partner of the sample.
 *
 * @param key own key in the file
 * @param types how it sells, as Alianza names it
 * @param status active, applied, approved or suspended
 * @param lines product lines its agreement covers
 * @param provinces provinces its agreement covers
 * @param since day its agreement holds from
 * @param strength how much it sells relative to others; not in the files
 */
record SamplePartner(
        String key,
        String legalName,
        String tradeName,
        String taxId,
        List<String> types,
        String category,
        String status,
        int capacity,
        String weight,
        String regime,
        List<String> lines,
        List<Province> provinces,
        LocalDate since,
        int strength) {

    boolean sells(Province province, String line) {
        return status.equals("active") && provinces.contains(province) && lines.contains(line);
    }
}
