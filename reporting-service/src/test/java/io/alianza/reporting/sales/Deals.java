package io.alianza.reporting.sales;

import io.alianza.reporting.sales.SoldDeal.ProductShare;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Won deals for examples. */
public final class Deals {

    private final String id;
    private String partner = "partner-a";
    private String territory = "ES/28";
    private String currency = "EUR";
    private LocalDate wonOn = LocalDate.of(2026, 3, 15);
    private final List<ProductShare> shares = new ArrayList<>();

    private Deals(String id) {
        this.id = id;
    }

    public static Deals deal(String id) {
        return new Deals(id);
    }

    public Deals of(String partnerId) {
        this.partner = partnerId;
        return this;
    }

    public Deals in(String path) {
        this.territory = path;
        return this;
    }

    public Deals paidIn(String code) {
        this.currency = code;
        return this;
    }

    public Deals wonOn(String day) {
        this.wonOn = LocalDate.parse(day);
        return this;
    }

    public Deals with(String product, String amount) {
        shares.add(new ProductShare(product, new BigDecimal(amount)));
        return this;
    }

    public SoldDeal build() {
        BigDecimal amount = shares.stream().map(ProductShare::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new SoldDeal(id, partner, territory, currency, wonOn, amount, List.copyOf(shares));
    }
}
