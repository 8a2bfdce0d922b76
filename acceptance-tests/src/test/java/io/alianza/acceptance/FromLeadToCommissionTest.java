package io.alianza.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole way as people walk it in the portal: a partner is registered and invited, a lead is entered and handed to it, accepted and
 * won, the commission approved and understood.
 */
@ExtendWith(SampleHouse.class)
@Order(3)
class FromLeadToCommissionTest {

    private static final String PASSWORD = "una frase larga y propia";
    private static final Pattern LINK = Pattern.compile("/access/[A-Za-z0-9_-]+");

    private static Browser browser;

    @BeforeAll
    static void a_browser_is_there() {
        browser = Browser.start();
    }

    @AfterAll
    static void it_is_closed() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_lead_becomes_a_commission_that_explains_itself(SampleHouse.Sample sample) throws IOException {
        try (Visitor manager = browser.visitor(sample.house(), "es", Visitor.Screen.DESK);
                Visitor partner = browser.visitor(sample.house(), "es", Visitor.Screen.PHONE);
                Visitor finance = browser.visitorWithoutScript(sample.house())) {
            manager.signIn(sample.account("canal"));
            String partnerPage = registersAPartnerWithAnAgreement(manager);
            String partnerId = partnerPage.substring(partnerPage.lastIndexOf('/') + 1);
            partnersPersonAcceptsTheInvitation(sample, partner, partnerId);
            String lead = entersALeadAndSendsItToThePartner(manager, partnerId);
            acceptsAndWins(partner, lead);
            String commission = commissionOf(sample, partnerId);
            approves(finance.signIn(sample.account("finanzas")), commission);
            understands(partner, commission);
            String id = lead.substring(lead.lastIndexOf('/') + 1);
            assertThat(sample.house().command("trace", id))
                    .contains("lead.captured", "lead.routed", "candidates ", "distribution policy version ")
                    .contains("lead.accepted", "lead.won", "deal.won", "commission.accrued", "commission.approved")
                    .containsPattern("decided on agreement agreement-\\S+ version 1; plan plan-\\S+ version \\d+");
        }
    }

    private static String registersAPartnerWithAnAgreement(Visitor manager) {
        Page page = manager.page();
        manager.open("/partners/new");
        page.fill("[name=legalName]", "Ensayos de Aceptación, S.L.");
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator("[data-error-summary]").count())
                .as("what is missing is said")
                .isEqualTo(1);
        assertThat(page.inputValue("[name=legalName]"))
                .as("what was typed is kept")
                .isEqualTo("Ensayos de Aceptación, S.L.");
        manager.picture("partner-form-refused");
        page.selectOption("[name=country]", "ES");
        page.locator("[name=types]").first().check();
        page.fill("[name=capacity]", "5");
        page.locator("main form button.btn-primary").click();
        String address = manager.where().replaceAll("[?#].*", "");
        assertThat(address).matches("/partners/partner-[0-9a-f-]{36}");
        press(page, "form[action$='/approve'] button");
        press(page, "form[action$='/activate'] button");
        manager.open(address + "/agreements/new");
        page.selectOption("[name=regime]", new SelectOption().setIndex(1));
        page.locator("[name=remuneration][value=commission]").check();
        page.selectOption("[name=planId]", new SelectOption().setIndex(1));
        page.selectOption("[name=territories]", new SelectOption().setIndex(0));
        page.selectOption("[name=products]", new SelectOption().setIndex(0));
        page.fill("[name=validFrom]", "2026-01-01");
        page.locator("button[name=activate][value=true]").click();
        page.waitForLoadState();
        assertThat(manager.where()).as(page.innerText("main")).startsWith(address);
        return address;
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().click();
        page.waitForLoadState();
    }

    private static void partnersPersonAcceptsTheInvitation(SampleHouse.Sample sample, Visitor partner, String partnerId)
            throws IOException {
        String mail = "ensayo@partner.example";
        sample.house()
                .command("user", "add", "Persona de ensayo", mail, "--role", "partner-admin", "--partner", partnerId);
        partner.open(linkIn(sample.house(), mail));
        partner.page().fill("#password", PASSWORD);
        press(partner.page(), "main form button.btn-primary");
        if (partner.where().startsWith("/sign-in")) {
            partner.signIn(mail, PASSWORD);
        }
        assertThat(partner.where()).isEqualTo("/");
    }

    private static String linkIn(House house, String mail) throws IOException {
        Waiting.until(
                "the invitation",
                Duration.ofSeconds(30),
                () -> !mailsTo(house, mail).isEmpty());
        Matcher link = LINK.matcher(mailsTo(house, mail));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static String mailsTo(House house, String mail) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(house.mails())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file);
                if (content.contains(mail)) {
                    text.append(content.replace("=\r\n", "").replace("=\n", ""));
                }
            }
        }
        return text.toString();
    }

    private static String entersALeadAndSendsItToThePartner(Visitor manager, String partnerId) {
        Page page = manager.page();
        manager.open("/leads/new");
        page.fill("[name='customer.name']", "Bodegas del Ensayo");
        page.selectOption("[name=territory]", new SelectOption().setIndex(1));
        page.selectOption("[name=products]", new SelectOption().setIndex(0));
        page.fill("[name='expected.amount']", "12.000,00");
        page.selectOption("[name=source]", new SelectOption().setIndex(1));
        page.fill("[name='customer.person']", "Persona Inventada");
        page.selectOption("[name=legalBasis]", "consent");
        page.locator("main form button.btn-primary").click();
        page.waitForURL(address -> address.matches(".*/leads/lead-[0-9a-f-]{36}(/arriving)?.*"));
        String lead = manager.where().replaceAll("(/arriving)?([?#].*)?$", "");
        Waiting.until("the lead is assigned", Duration.ofSeconds(30), () -> {
            manager.open(lead);
            return page.locator("a[href^='" + lead + "/assign']").count() > 0;
        });
        manager.open(lead + "/why");
        assertThat(page.innerText("main .answer")).isNotBlank();
        manager.picture("lead-why");
        manager.open(lead);
        press(page, "a[href^='" + lead + "/assign']");
        page.fill("[name=q]", "Ensayos de Acept");
        press(page, "form[role=search] button");
        press(page, "button[name=partnerId][value='" + partnerId + "']");
        assertThat(page.innerText("main")).contains("Ensayos de Aceptación");
        return lead;
    }

    private static void acceptsAndWins(Visitor partner, String lead) {
        Page page = partner.page();
        Waiting.until("the lead is offered", Duration.ofSeconds(30), () -> {
            partner.open("/leads");
            return page.locator("form[action='" + lead + "/accept']").count() > 0;
        });
        assertThat(page.content()).doesNotContain("Persona Inventada");
        partner.picture("inbox");
        press(page, "form[action='" + lead + "/accept'] button");
        partner.open(lead);
        assertThat(page.innerText("main")).contains("Persona Inventada");
        press(page, "a[href^='" + lead + "/won']");
        String cloud = page.locator("[name='lines.0.product'] option[value^='NUB']")
                .first()
                .getAttribute("value");
        page.selectOption("[name='lines.0.product']", cloud);
        page.fill("[name='lines.0.amount']", "12.000,00");
        partner.picture("won-form");
        press(page, "main form button.btn-primary");
        assertThat(page.locator("[data-error-summary]").count())
                .as(page.innerText("main"))
                .isZero();
        assertThat(page.innerText("main")).containsIgnoringCase("ganad");
    }

    private static String commissionOf(SampleHouse.Sample sample, String partnerId) {
        Waiting.until(
                "the commission",
                Duration.ofSeconds(60),
                () -> !sample.ids("commissions", partnerId).isEmpty());
        return "/commissions/" + sample.ids("commissions", partnerId).getFirst();
    }

    /** Without JavaScript: core tasks do not need it. */
    private static void approves(Visitor finance, String commission) {
        finance.open(commission);
        press(finance.page(), "form[action='" + commission + "/approve'] button");
        assertThat(finance.page()
                        .locator("form[action='" + commission + "/approve']")
                        .count())
                .isZero();
        finance.picture("commission-approved");
    }

    private static void understands(Visitor partner, String commission) {
        partner.open(commission);
        String text = partner.page().innerText("main");
        assertThat(text.replace('\u00a0', ' '))
                .as("ten percent of what was sold")
                .contains("12.000,00 €", "1.200,00 €")
                .containsIgnoringCase("aprobada");
        assertThat(partner.page().locator("ol.sum li").count())
                .as("a sum one can redo by hand")
                .isPositive();
        partner.picture("commission-explained");
    }
}
