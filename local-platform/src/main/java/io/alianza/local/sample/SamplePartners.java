package io.alianza.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Draws the partners. The first two have three provinces each to themselves, so that what their people find is certain. */
final class SamplePartners {

    static final int COUNT = 120;

    private static final List<String> FIRST_ZONE = List.of("42", "40", "05");
    private static final List<String> SECOND_ZONE = List.of("44", "22", "16");

    /** A way of selling with the words and the numbers that go with it. */
    private record Kind(String type, String category, String regime, List<String> lines, int share, int capacity) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("reseller", "Distribuidor local", "reseller", List.of("SEG", "RED", "SOP"), 45, 8),
            new Kind("system-integrator", "Integrador", "reseller", List.of("SEG", "RED", "NUB", "SOP"), 20, 12),
            new Kind("msp", "Servicios gestionados", "reseller", List.of("NUB", "SEG", "SOP"), 15, 10),
            new Kind("referral", "Prescriptor", "referral", List.of("NUB", "SEG", "FOR"), 12, 5),
            new Kind("distributor", "Mayorista", "distribution", List.of("SEG", "RED", "NUB", "SOP", "FOR"), 8, 20));

    private final Chance chance;
    private final CompanyNames names;
    private final List<Province> provinces;
    private final LocalDate until;

    SamplePartners(Chance chance, CompanyNames names, List<Province> provinces, LocalDate until) {
        this.chance = chance;
        this.names = names;
        this.provinces = provinces;
        this.until = until;
    }

    List<SamplePartner> draw() {
        List<SamplePartner> partners = new ArrayList<>();
        partners.add(
                partner(0, KINDS.get(1), zone(FIRST_ZONE), List.of("SEG", "RED", "NUB", "SOP", "FOR"), "active", 9));
        partners.add(partner(1, KINDS.get(2), zone(SECOND_ZONE), List.of("NUB", "SEG", "SOP", "FOR"), "active", 6));
        for (int number = partners.size(); number < COUNT; number++) {
            Kind kind = chance.weighted(KINDS, Kind::share);
            // A few strong ones and many small ones, as in every channel.
            int strength = Math.max(1, 60 / (1 + chance.below(30)));
            partners.add(partner(number, kind, zone(), kind.lines(), status(number), strength));
        }
        return List.copyOf(partners);
    }

    private SamplePartner partner(
            int number, Kind kind, List<Province> zone, List<String> lines, String status, int strength) {
        String trade = names.next();
        return new SamplePartner(
                "P" + (1001 + number),
                names.legal(trade),
                trade,
                TaxNumber.of(number % 7 == 3 ? 'A' : 'B', 100 + number),
                List.of(kind.type()),
                kind.category(),
                status,
                kind.capacity(),
                strength > 20 ? "2" : "1",
                kind.regime(),
                lines,
                zone,
                until.withDayOfMonth(1).minusMonths(12 + (number < 2 ? 6 : chance.below(24))),
                strength);
    }

    private String status(int number) {
        return switch (number % 40) {
            case 17 -> "applied";
            case 23 -> "suspended";
            case 31 -> "approved";
            default -> "active";
        };
    }

    /** A home province drawn by its businesses and up to three more. */
    private List<Province> zone() {
        List<Province> open = provinces.stream()
                .filter(province -> !FIRST_ZONE.contains(province.code()) && !SECOND_ZONE.contains(province.code()))
                .toList();
        int size = 1 + chance.below(4);
        return Stream.generate(() -> chance.weighted(open, Province::businesses))
                .limit(size)
                .distinct()
                .sorted(Comparator.comparing(Province::code))
                .toList();
    }

    private List<Province> zone(List<String> codes) {
        return provinces.stream()
                .filter(province -> codes.contains(province.code()))
                .toList();
    }
}
