package io.alianza.reporting.sales;

import io.alianza.reporting.sales.SoldDeal.ProductShare;
import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What sales are broken down by: each way splits a deal's amount over keys, so that the parts add up to the deal. */
public enum SalesBy {
    PARTNER("partner", false, deal -> Map.of(deal.partnerId(), deal.amount())),
    TERRITORY("territory", false, deal -> Map.of(deal.territory(), deal.amount())),
    PRODUCT("product", false, deal -> byProduct(deal, ProductShare::product)),
    PRODUCT_LINE("productLine", false, deal -> byProduct(deal, ProductShare::line)),
    MONTH("month", true, deal -> Map.of(deal.month().toString(), deal.amount())),
    YEAR("year", true, deal -> Map.of(Integer.toString(deal.wonOn().getYear()), deal.amount())),
    CURRENCY("currency", false, deal -> Map.of(deal.currency(), deal.amount()));

    private final String word;
    private final boolean chronological;
    private final Function<SoldDeal, Map<String, BigDecimal>> split;

    SalesBy(String word, boolean chronological, Function<SoldDeal, Map<String, BigDecimal>> split) {
        this.word = word;
        this.chronological = chronological;
        this.split = split;
    }

    /** @throws Refusal for a word that is none */
    public static SalesBy of(String word) {
        List<String> known = Stream.of(values()).map(by -> by.word).toList();
        return Stream.of(values())
                .filter(by -> by.word.equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        List.of(new FieldFault("/by", "unknown-value", word, String.join(", ", known)))));
    }

    /** Whether figures stand in order of their keys, not of their amounts. */
    boolean isChronological() {
        return chronological;
    }

    Map<String, BigDecimal> split(SoldDeal deal) {
        return split.apply(deal);
    }

    private static Map<String, BigDecimal> byProduct(SoldDeal deal, Function<ProductShare, String> key) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        deal.products().forEach(share -> shares.merge(key.apply(share), share.amount(), BigDecimal::add));
        return shares;
    }
}
