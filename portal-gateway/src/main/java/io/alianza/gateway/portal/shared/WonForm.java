package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.Listing;
import io.alianza.gateway.portal.services.PartnerService;
import io.alianza.gateway.portal.services.PartnerService.TreeNode;
import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.portal.text.Numbers;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What was sold, line by line: it becomes the base of the commission. */
@Component
class WonForm {

    /** As many as the service takes. */
    private static final int MOST_LINES = 2_000;

    private static final int ROWS = 3;
    private static final Pattern LINE = Pattern.compile("lines\\.(\\d{1,4})\\.(.+)");

    private final PartnerService partners;
    private final Timing timing;
    private final Currencies currencies;

    WonForm(PartnerService partners, Timing timing, Currencies currencies) {
        this.partners = partners;
        this.timing = timing;
        this.currencies = currencies;
    }

    /** @param version of the lead or deal as its page showed it */
    Form empty(String version) {
        return Form.with(
                Map.of("wonOn", timing.today().toString(), "currency", currencies.usual(), "version", version));
    }

    String page(Conversation talk, String kind, String id, Form form, Formats f, Model model) {
        var products = Asked.of(() -> partners.products(talk)).part();
        model.addAttribute("form", form);
        model.addAttribute("kind", kind);
        model.addAttribute("id", id);
        model.addAttribute(
                "products", Choices.of(products.or(Listing.empty()).items(), TreeNode::path, TreeNode::label));
        model.addAttribute("currencies", currencies.choices(f));
        model.addAttribute("rows", Math.max(ROWS, shown(form)));
        return "shared/won";
    }

    /** A row in which anything was typed is a line, and must be whole: nothing is left out or made up without a word. */
    Map<String, Object> command(Form form, Formats f) {
        List<Integer> rows = filled(form);
        if (rows.isEmpty()) {
            form.refuse("lines.0.amount", f.say("fault.lines"));
        }
        Map<String, Object> command = form.object("wonOn", "currency");
        command.put("lines", rows.stream().map(row -> line(form, row, f)).toList());
        return command;
    }

    /** The service counts the lines it was sent; the page counts rows, some of which were left empty. */
    void refuse(Form form, Problem problem, Formats f) {
        List<Integer> rows = filled(form);
        form.refuse(problem, f, field -> {
            Matcher line = LINE.matcher(field);
            if (!line.matches() || Integer.parseInt(line.group(1)) >= rows.size()) {
                return field;
            }
            return field(rows.get(Integer.parseInt(line.group(1))), String.valueOf(line.group(2)));
        });
    }

    private static Map<String, Object> line(Form form, int row, Formats f) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("lineId", String.valueOf(row + 1));
        line.put("product", form.value(field(row, "product")));
        if (form.text(field(row, "product")) == null) {
            form.refuse(field(row, "product"), f.say("fault.required"));
        }
        line.put("quantity", quantity(form, row, f));
        line.put("amount", amount(form, row, f));
        return line;
    }

    /** One, where nothing was said; what was said and cannot be read is asked for again. */
    private static String quantity(Form form, int row, Formats f) {
        String typed = form.text(field(row, "quantity"));
        if (typed == null) {
            return "1";
        }
        Optional<BigDecimal> quantity = Numbers.read(typed, f.language()).filter(number -> number.signum() > 0);
        if (quantity.isEmpty()) {
            form.refuse(field(row, "quantity"), f.say("fault.quantity"));
        }
        return quantity.map(BigDecimal::toPlainString).orElse("");
    }

    private static String amount(Form form, int row, Formats f) {
        String typed = form.text(field(row, "amount"));
        Optional<BigDecimal> amount = typed == null ? Optional.empty() : Numbers.read(typed, f.language());
        if (amount.isEmpty()) {
            form.refuse(field(row, "amount"), f.say(typed == null ? "fault.required" : "fault.amount"));
        }
        return amount.map(BigDecimal::toPlainString).orElse("");
    }

    private static List<Integer> filled(Form form) {
        return IntStream.range(0, shown(form))
                .filter(row -> Stream.of("product", "quantity", "amount")
                        .anyMatch(name -> form.text(field(row, name)) != null))
                .boxed()
                .toList();
    }

    /** How many rows the page had. */
    private static int shown(Form form) {
        int row = 0;
        while (row < MOST_LINES && form.isPresent(field(row, "amount"))) {
            row++;
        }
        return row;
    }

    private static String field(int row, String name) {
        return "lines." + row + "." + name;
    }
}
