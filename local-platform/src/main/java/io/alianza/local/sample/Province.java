package io.alianza.local.sample;

import java.util.List;

/**
 * A province of Spain.
 *
 * @param code INE code, two digits
 * @param name as its own statute writes it
 * @param businesses rough number of businesses in thousands; the weight of everything that happens there
 */
record Province(String code, String name, int businesses) {

    static List<Province> all() {
        return SampleTable.rows("provinces.csv").stream()
                .map(row -> new Province(row.get(0), row.get(1), Integer.parseInt(row.get(2))))
                .toList();
    }

    /** Path in the territory tree. */
    String path() {
        return "ES/" + code;
    }
}
