package io.alianza.commission.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.commission.SharedData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Public vectors of tiered prices, read as marginal bands: a price for each unit is a percentage of the amount. */
class TierCasesTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Test
    void marginal_tiers_pay_each_band_at_its_own_price() {
        JsonNode marginal = cases("marginal (ALL_TIERS)");
        PlanRule rule = new PlanRule("R", null, bands(marginal.get("tiers")));

        Calculation earned = CommissionPolicy.calculate(
                PlanExamples.plan(rule),
                PlanExamples.sold("EUR", "R " + marginal.get("quantity").asString()));

        assertThat(earned.exact()).isEqualByComparingTo(marginal.get("expected").asString());
        assertThat(earned.parts().getFirst().slices())
                .extracting(slice -> slice.exact().stripTrailingZeros())
                .containsExactlyElementsOf(marginal.get("expectedPerTier")
                        .valueStream()
                        .map(part -> new BigDecimal(part.asString()).stripTrailingZeros())
                        .toList());
    }

    @Test
    void a_plain_rate_on_one_line() {
        JsonNode formula = cases("formula, one line pays two parties");

        Calculation earned = CommissionPolicy.calculate(
                PlanExamples.plan(PlanRule.percent("R", "10")),
                PlanExamples.sold("EUR", "R " + formula.get("lineAmount").asString()));

        assertThat(earned.commission())
                .isEqualByComparingTo(formula.get("expected").get("agent").asString());
    }

    private static JsonNode cases(String mode) {
        JsonNode vectors = JsonMapper.shared()
                .readTree(SharedData.file("vectors/commission-tier-cases.json").toFile());
        return vectors.get("cases")
                .valueStream()
                .filter(one -> one.get("mode").asString().equals(mode))
                .findFirst()
                .orElseThrow();
    }

    /** The last tier of the vector has a size; amounts beyond it are not priced there and do not occur. */
    private static List<Band> bands(JsonNode tiers) {
        List<Band> bands = new ArrayList<>();
        BigDecimal above = BigDecimal.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            JsonNode tier = tiers.get(i);
            BigDecimal size = (tier.has("upTo") ? tier.get("upTo") : tier.get("next")).decimalValue();
            BigDecimal upTo = i == tiers.size() - 1 ? null : above.add(size);
            bands.add(new Band(above, upTo, new BigDecimal(tier.get("price").asString()).multiply(HUNDRED)));
            above = above.add(size);
        }
        return bands;
    }
}
