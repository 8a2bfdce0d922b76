package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.Listing;
import io.alianza.gateway.portal.services.PartnerService;
import io.alianza.gateway.portal.services.PartnerService.TreeNode;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.portal.text.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What was sold, line by line: it becomes the base of the commission. */
@Component
class WonForm {

    private static final int MOST_LINES = 200;
    private static final int ROWS = 3;
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "CHF");

    private final PartnerService partners;
    private final Timing timing;

    WonForm(PartnerService partners, Timing timing) {
        this.partners = partners;
        this.timing = timing;
    }

    /** @param version of the lead or deal as its page showed it */
    Form empty(String version) {
        return Form.with(Map.of("wonOn", timing.today().toString(), "currency", "EUR", "version", version));
    }

    String page(Conversation talk, String kind, String id, Form form, Formats f, Model model) {
        var products = Asked.of(() -> partners.products(talk)).part();
        model.addAttribute("form", form);
        model.addAttribute("kind", kind);
        model.addAttribute("id", id);
        model.addAttribute(
                "products", Choices.of(products.or(Listing.empty()).items(), TreeNode::path, TreeNode::label));
        model.addAttribute("currencies", Choices.of(CURRENCIES, c -> c));
        model.addAttribute("rows", Math.max(ROWS, filled(form)));
        return "shared/won";
    }

    /** Lines with an amount count; the rest of the rows were left empty. */
    Map<String, Object> command(Form form, Formats f) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int row = 0; row < filled(form); row++) {
            String amount = form.text("lines." + row + ".amount");
            if (amount != null) {
                lines.add(line(form, row, amount, f));
            }
        }
        if (lines.isEmpty()) {
            form.refuse("lines.0.amount", f.say("fault.lines"));
        }
        Map<String, Object> command = form.object("wonOn", "currency");
        command.put("lines", lines);
        return command;
    }

    private static Map<String, Object> line(Form form, int row, String typed, Formats f) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("lineId", String.valueOf(row + 1));
        line.put("product", form.value("lines." + row + ".product"));
        Optional<BigDecimal> amount = Numbers.read(typed, f.language());
        Optional<BigDecimal> quantity = Numbers.read(quantity(form, row), f.language());
        if (amount.isEmpty()) {
            form.refuse("lines." + row + ".amount", f.say("fault.amount"));
        }
        line.put("amount", amount.map(BigDecimal::toPlainString).orElse(""));
        line.put("quantity", quantity.orElse(BigDecimal.ONE).toPlainString());
        return line;
    }

    private static String quantity(Form form, int row) {
        String typed = form.text("lines." + row + ".quantity");
        return typed == null ? "1" : typed;
    }

    private static int filled(Form form) {
        int row = 0;
        while (row < MOST_LINES && form.isPresent("lines." + row + ".amount")) {
            row++;
        }
        return row;
    }
}
