package io.alianza.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Somebody at the portal, with a profile of their own; what the browser complains about is kept. */
final class Visitor implements AutoCloseable {

    /** A desk's screen, and the narrowest phone the portal promises to serve. */
    enum Screen {
        DESK(1280, 900),
        PHONE(360, 740);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final String language;
    private final List<String> complaints = new ArrayList<>();

    Visitor(
            com.microsoft.playwright.Browser chromium,
            House house,
            String language,
            Screen screen,
            boolean scriptAllowed) {
        address = house.address();
        this.language = language;
        context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language.equals("es") ? "es-ES" : "en-GB")
                .setTimezoneId("Europe/Madrid")
                .setJavaScriptEnabled(scriptAllowed)
                .setViewportSize(screen.width, screen.height));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    Page page() {
        return page;
    }

    Visitor signIn(SampleHouse.Account account) {
        return signIn(account.email(), account.password());
    }

    Visitor signIn(String email, String password) {
        open("/sign-in?lang=" + language);
        page.fill("#email", email);
        page.fill("#password", password);
        page.locator("main form").first().locator("button").click();
        page.waitForLoadState();
        return this;
    }

    /** @return the status of the answer */
    int open(String path) {
        Response response = page.navigate(address + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        return response == null ? 0 : response.status();
    }

    /** Where the address bar stands, without host. */
    String where() {
        return page.url().substring(address.length());
    }

    /** A plain request with this visitor's cookies, as somebody types it who forges an address. */
    APIResponse fetch(String path) {
        return context.request().get(address + path, RequestOptions.create().setMaxRedirects(0));
    }

    /** A plain form post with this visitor's cookies and the CSRF token of a page they may see. */
    APIResponse post(String path, String body) {
        String token = page.locator("input[name=_csrf]").first().inputValue();
        return context.request()
                .post(
                        address + path,
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData("_csrf="
                                        + java.net.URLEncoder.encode(token, java.nio.charset.StandardCharsets.UTF_8)
                                        + (body.isEmpty() ? "" : "&" + body)));
    }

    void picture(String name) {
        Path file = ProjectFiles.output().resolve("pictures").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Pages of the main navigation, in order. */
    List<String> ways() {
        return new ArrayList<>(new TreeSet<>(page.locator("nav a[href^='/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()));
    }

    /** The first link in the page's content that leads one level below a path, or none. */
    List<String> firstBelow(String path) {
        return page.locator("main a[href^='" + path + "/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(link -> !link.contains("?") && !link.endsWith(".csv"))
                .limit(1)
                .toList();
    }

    /** What axe finds against WCAG 2.2 AA, one line a rule. */
    List<String> barriers() {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    /** Pixels by which the page is wider than the screen. */
    int overflow() {
        return ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /** Errors and warnings of the browser since the last call. */
    List<String> complaints() {
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    /** Bytes that came over the wire for the page shown, its files included. */
    long weight() {
        return ((Number) page.evaluate("() => performance.getEntriesByType('navigation')"
                        + ".concat(performance.getEntriesByType('resource'))"
                        + ".reduce((sum, entry) => sum + entry.transferSize, 0)"))
                .longValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
