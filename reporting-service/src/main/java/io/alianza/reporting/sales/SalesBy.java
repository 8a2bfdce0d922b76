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
    PARTNER("partner"),
    TERRITORY("territory"),
    PRODUCT("product"),
    PRODUCT_LINE("productLine"),
    MONTH("month"),
    YEAR("year"),
    CURRENCY("currency");

    private final String word;

    SalesBy(String word) {
        this.word = word;
    }

    /**
     * The way a word names.
     *
     * @throws Refusal for a word that is none
     */
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
        return this == MONTH || this == YEAR;
    }

    Map<String, BigDecimal> split(SoldDeal deal) {
        return switch (this) {
            case PARTNER -> Map.of(deal.partnerId(), deal.amount());
            case TERRITORY -> Map.of(deal.territory(), deal.amount());
            case PRODUCT -> byProduct(deal, ProductShare::product);
            case PRODUCT_LINE -> byProduct(deal, ProductShare::line);
            case MONTH -> Map.of(deal.month().toString(), deal.amount());
            case YEAR -> Map.of(Integer.toString(deal.wonOn().getYear()), deal.amount());
            case CURRENCY -> Map.of(deal.currency(), deal.amount());
        };
    }

    private static Map<String, BigDecimal> byProduct(SoldDeal deal, Function<ProductShare, String> key) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        deal.products().forEach(share -> shares.merge(key.apply(share), share.amount(), BigDecimal::add));
        return shares;
    }
}
