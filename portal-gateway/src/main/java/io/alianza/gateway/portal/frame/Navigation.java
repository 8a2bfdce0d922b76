package io.alianza.gateway.portal.frame;

import io.alianza.gateway.access.SignedIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The way around, by role. Only pages that are there are named. */
final class Navigation {

    /** @param key the words are {@code nav.<key>} */
    record Item(String key, String href, String icon) {

        public boolean isActive(String path) {
            return href.equals("/") ? path.equals("/") : path.equals(href) || path.startsWith(href + "/");
        }
    }

    private static final Item HOME = new Item("home", "/", "home");
    private static final Item PARTNERS = new Item("partners", "/partners", "building-store");
    private static final Item LEADS = new Item("leads", "/leads", "target-arrow");
    private static final Item DEALS = new Item("deals", "/deals", "briefcase");
    private static final Item COMMISSIONS = new Item("commissions", "/commissions", "coins");
    private static final Item STATEMENTS = new Item("statements", "/statements", "file-invoice");
    private static final Item PLANS = new Item("plans", "/plans", "list-numbers");
    private static final Item REPORTS = new Item("reports", "/reports", "chart-bar");
    private static final Item COMPANY = new Item("company", "/company", "building");
    private static final Item USERS = new Item("users", "/users", "users");
    private static final Item STATUS = new Item("status", "/status", "activity");

    private Navigation() {}

    static List<Item> of(SignedIn user) {
        Map<String, Item> items = new LinkedHashMap<>();
        add(items, HOME);
        if (user.isPartner()) {
            add(items, LEADS, DEALS, COMMISSIONS, COMPANY);
        }
        if (user.isManager()) {
            add(items, PARTNERS, LEADS, DEALS, COMMISSIONS, REPORTS, USERS);
        }
        if (user.isFinance()) {
            add(items, COMMISSIONS, STATEMENTS, PLANS, REPORTS);
        }
        if (user.isOperations()) {
            add(items, STATUS);
        }
        return List.copyOf(items.values());
    }

    private static void add(Map<String, Item> items, Item... more) {
        for (Item item : more) {
            items.putIfAbsent(item.key(), item);
        }
    }
}
