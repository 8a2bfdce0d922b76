package io.alianza.local.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws twelve months of a channel that end on a day. */
final class SampleGenerator {

    static final int LEADS = 2000;

    /** Leads of the last days that nobody has yet: what the distribution does is seen live. */
    private static final int FRESH = 120;

    private static final List<String> SOURCES = List.of("web", "event", "campaign", "telephone", "crm");
    private static final List<String> SECTORS = List.of(
            "Hostelería",
            "Comercio",
            "Industria",
            "Sanidad",
            "Educación",
            "Administración local",
            "Transporte",
            "Servicios");
    private static final List<String> SIZES = List.of("1-9", "10-49", "50-249", "250+");
    private static final List<String> LOST = List.of("price", "no-budget", "competitor", "unreachable");

    private final long seed;
    private final LocalDate until;
    private final Chance chance;
    private final CompanyNames names;
    private final List<Province> provinces = Province.all();
    private final List<Product> products = Product.all();

    SampleGenerator(long seed, LocalDate until) {
        this.seed = seed;
        this.until = until;
        this.chance = new Chance(seed);
        this.names = new CompanyNames(chance);
    }

    SampleChannel generate() {
        List<SamplePartner> partners = new SamplePartners(chance, names, provinces, until).draw();
        List<SampleLead> leads = leads(partners);
        return new SampleChannel(seed, until, provinces, products, partners, leads, deals(partners, leads));
    }

    private List<SampleLead> leads(List<SamplePartner> partners) {
        List<SampleLead> leads = new ArrayList<>();
        LocalDate first = until.withDayOfMonth(1).minusMonths(12);
        int days = (int) ChronoUnit.DAYS.between(first, until) - 20;
        while (leads.size() < LEADS - FRESH) {
            Province province = chance.weighted(provinces, Province::businesses);
            Product product = chance.oneOf(sold());
            List<SamplePartner> able = partners.stream()
                    .filter(partner -> partner.sells(province, product.line()))
                    .toList();
            if (!able.isEmpty()) {
                // The channel grows: later days are a little likelier than early ones.
                int someDay = chance.below(days);
                int day = Math.max(someDay, chance.below(days));
                leads.add(history(
                        leads.size(),
                        first.plusDays(day),
                        province,
                        product,
                        chance.weighted(able, SamplePartner::strength)));
            }
        }
        leads.sort(Comparator.comparing(SampleLead::capturedOn).thenComparing(SampleLead::key));
        leads.addAll(fresh(partners, leads.size()));
        return List.copyOf(leads);
    }

    private SampleLead history(int number, LocalDate day, Province province, Product product, SamplePartner partner) {
        boolean won = chance.happens(24 + Math.min(partner.strength(), 12));
        LocalDate closed = day.plusDays(chance.between(5, 60));
        boolean over = closed.isBefore(until.minusDays(5));
        String outcome = over ? (won ? "won" : "lost") : "open";
        // What a partner still works on uses its capacity; a lead that is old and open would be believed by nobody.
        boolean given = over || chance.happens(30);
        return lead(
                number,
                day,
                province,
                product,
                Optional.of(partner),
                given ? outcome : "lost",
                given && !over ? Optional.empty() : Optional.of(over ? closed : until.minusDays(6)),
                given && won && over ? "" : given && !over ? "" : chance.oneOf(LOST));
    }

    private List<SampleLead> fresh(List<SamplePartner> partners, int number) {
        List<SampleLead> fresh = new ArrayList<>();
        for (SamplePartner partner : partners.subList(0, 2)) {
            for (int lead = 0; lead < 2; lead++) {
                fresh.add(freshLead(number + fresh.size(), partner.provinces().get(lead), productOf("SEG")));
            }
        }
        List<Province> others = provinces.stream()
                .filter(province -> partners.subList(0, 2).stream()
                        .noneMatch(p -> p.provinces().contains(province)))
                .toList();
        while (fresh.size() < FRESH) {
            fresh.add(freshLead(
                    number + fresh.size(), chance.weighted(others, Province::businesses), chance.oneOf(sold())));
        }
        return fresh;
    }

    private SampleLead freshLead(int number, Province province, Product product) {
        LocalDate day = until.minusDays(chance.below(4));
        return lead(number, day, province, product, Optional.empty(), "open", Optional.empty(), "");
    }

    private SampleLead lead(
            int number,
            LocalDate day,
            Province province,
            Product product,
            Optional<SamplePartner> partner,
            String outcome,
            Optional<LocalDate> closed,
            String reason) {
        String size = chance.oneOf(SIZES);
        return new SampleLead(
                "L" + (10001 + number),
                chance.oneOf(SOURCES),
                province,
                product.path(),
                chance.oneOf(SECTORS),
                size,
                amount(product, quantity(product)),
                day,
                partner,
                outcome,
                closed,
                reason,
                names.legal(names.next()));
    }

    private List<SampleDeal> deals(List<SamplePartner> partners, List<SampleLead> leads) {
        List<SampleDeal> deals = new ArrayList<>();
        for (SampleLead lead : leads) {
            if (lead.outcome().equals("won")) {
                SamplePartner partner = lead.partner().orElseThrow();
                deals.add(deal(
                        deals.size(),
                        partner,
                        Optional.of(lead.key()),
                        lead.province(),
                        lead.company(),
                        "won",
                        lead.closedOn().orElseThrow(),
                        lines(partner, lead.product())));
            }
        }
        partners.subList(0, 2).forEach(partner -> deals.addAll(opening(partner, deals.size())));
        return List.copyOf(deals);
    }

    /** What a sample partner must find: months of sales, one commission to be approved, one of zero, one registration in review. */
    private List<SampleDeal> opening(SamplePartner partner, int number) {
        List<SampleDeal> deals = new ArrayList<>();
        LocalDate first = until.withDayOfMonth(1);
        for (int month = 8; month >= 1; month--) {
            deals.add(own(
                    number + deals.size(),
                    partner,
                    "won",
                    first.minusMonths(month).plusDays(chance.below(20)),
                    "SEG"));
        }
        deals.add(own(number + deals.size(), partner, "won", until, "NUB"));
        deals.add(own(number + deals.size(), partner, "won", until, "FOR"));
        deals.add(own(number + deals.size(), partner, "registered", until, "SEG"));
        return deals;
    }

    private SampleDeal own(int number, SamplePartner partner, String state, LocalDate day, String line) {
        Product product = productOf(line);
        SampleDeal.Line only = new SampleDeal.Line(1, product.path(), 20, amount(product, 20));
        String customer = names.legal(names.next());
        return deal(
                number, partner, Optional.empty(), partner.provinces().getFirst(), customer, state, day, List.of(only));
    }

    private SampleDeal deal(
            int number,
            SamplePartner partner,
            Optional<String> leadKey,
            Province province,
            String customer,
            String state,
            LocalDate day,
            List<SampleDeal.Line> lines) {
        return new SampleDeal(
                "D" + (20001 + number),
                partner,
                leadKey,
                province,
                customer,
                TaxNumber.of('B', 20000 + number),
                state,
                day,
                lines);
    }

    private List<SampleDeal.Line> lines(SamplePartner partner, String firstProduct) {
        List<SampleDeal.Line> lines = new ArrayList<>();
        Product first = sold().stream()
                .filter(product -> product.path().equals(firstProduct))
                .findFirst()
                .orElseThrow();
        lines.add(line(1, first));
        for (int number = 2; number <= 1 + chance.below(3); number++) {
            lines.add(line(number, productOf(chance.oneOf(partner.lines()))));
        }
        return List.copyOf(lines);
    }

    private SampleDeal.Line line(int number, Product product) {
        int quantity = quantity(product);
        return new SampleDeal.Line(number, product.path(), quantity, amount(product, quantity));
    }

    private int quantity(Product product) {
        return product.price().orElseThrow().compareTo(new BigDecimal("1000")) > 0
                ? chance.between(1, 6)
                : chance.between(5, 90);
    }

    /** Price times quantity less a discount of 0 to 20 %, to the cent. */
    private BigDecimal amount(Product product, int quantity) {
        BigDecimal full = product.price().orElseThrow().multiply(BigDecimal.valueOf(quantity));
        return full.multiply(BigDecimal.valueOf(100 - chance.below(21)))
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private Product productOf(String line) {
        return chance.oneOf(
                sold().stream().filter(product -> product.line().equals(line)).toList());
    }

    private List<Product> sold() {
        return products.stream().filter(product -> product.price().isPresent()).toList();
    }
}
