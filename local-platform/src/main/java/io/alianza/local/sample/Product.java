package io.alianza.local.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A node of the invented vendor's product tree.
 *
 * @param path line, or line and code
 * @param price list price in euros; empty for a line
 */
record Product(String path, String name, Optional<BigDecimal> price) {

    static List<Product> all() {
        return SampleTable.rows("products.csv").stream()
                .map(row -> new Product(
                        row.get(0),
                        row.get(1),
                        row.get(2).isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(row.get(2)))))
                .toList();
    }

    /** First segment of the path. */
    String line() {
        return path.split("/", 2)[0];
    }
}
