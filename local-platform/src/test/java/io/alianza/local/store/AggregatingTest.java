package io.alianza.local.store;

import static com.mongodb.client.model.Accumulators.max;
import static com.mongodb.client.model.Accumulators.push;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.count;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AggregatingTest extends StoreBehaviour {

    @BeforeEach
    void fourSales() {
        things.insertMany(List.of(
                sale(1, "p1", "10.10", 1),
                sale(2, "p1", "0.20", 2),
                sale(3, "p2", "5.0001", 3),
                sale(4, "p3", "1", 4)));
    }

    private static Document sale(int id, String partner, String amount, int month) {
        return doc(id).append("partner", partner)
                .append("amount", new Decimal128(new BigDecimal(amount)))
                .append("month", month)
                .append("lines", List.of(new Document("p", "a"), new Document("p", "b")));
    }

    private List<Document> run(org.bson.conversions.Bson... stages) {
        return things.aggregate(List.of(stages)).into(new ArrayList<>());
    }

    @Test
    void sums_are_decimal() {
        assertThat(run(group("$partner", sum("total", "$amount")), sort(ascending("_id")), limit(1)))
                .containsExactly(doc("p1").append("total", new Decimal128(new BigDecimal("10.30"))));
    }

    @Test
    void what_is_matched_first_is_grouped() {
        assertThat(run(
                        match(gt("month", 1)),
                        group("$nothing", sum("n", 1), max("last", "$month"), push("ids", "$_id"))))
                .containsExactly(doc(null).append("n", 3).append("last", 4).append("ids", List.of(2, 3, 4)));
    }

    @Test
    void counting() {
        assertThat(run(match(eq("partner", "p1")), count("n"))).containsExactly(new Document("n", 2));
        assertThat(run(match(eq("partner", "none")), count("n"))).isEmpty();
        assertThat(database.getCollection("nothing").countDocuments()).isZero();
    }

    @Test
    void elements_become_rows() {
        assertThat(run(match(eq("_id", 1)), unwind("$lines"), project(new Document("_id", 0).append("p", "$lines.p"))))
                .containsExactly(new Document("p", "a"), new Document("p", "b"));
    }

    @Test
    void results_come_in_batches() {
        for (var i = 10; i < 1010; i++) {
            things.insertOne(sale(i, "p" + i, "1", 1));
        }
        assertThat(things.aggregate(List.of(group("$partner", sum("n", 1))))
                        .batchSize(10)
                        .into(new ArrayList<>()))
                .hasSize(1003);
    }
}
