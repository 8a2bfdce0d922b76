package io.alianza.gateway.portal.frame;

import io.alianza.gateway.access.SignedIn;
import io.alianza.gateway.portal.assets.Assets;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.shared.TreeNames;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.settings.GatewayProperties;
import io.alianza.support.people.People;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Puts into every page's model what the frame around it needs. */
@ControllerAdvice(basePackages = "io.alianza.gateway.portal")
class Frame {

    private final GatewayProperties house;
    private final Assets assets;
    private final People people;
    private final Reader reader;
    private final MessageSource messages;
    private final Clock clock;
    private final TreeNames trees;

    Frame(
            GatewayProperties house,
            Assets assets,
            People people,
            Reader reader,
            MessageSource messages,
            Clock clock,
            TreeNames trees) {
        this.house = house;
        this.assets = assets;
        this.people = people;
        this.reader = reader;
        this.messages = messages;
        this.clock = clock;
        this.trees = trees;
    }

    @ModelAttribute("f")
    Formats formats(Locale language) {
        return new Formats(language, reader.zone(), clock, messages);
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request, Locale language) {
        look(model, request, language);
        Reader.signedIn().ifPresent(user -> signedIn(model, user, language));
    }

    /** What also a page needs that nobody is signed in to. */
    void look(Model model, HttpServletRequest request, Locale language) {
        model.addAttribute("assets", assets.urls());
        model.addAttribute("brand", house.brand());
        model.addAttribute("lang", language.getLanguage());
        model.addAttribute("theme", Objects.requireNonNullElse(Reader.cookie(request, Reader.THEME_COOKIE), "auto"));
        model.addAttribute("path", request.getRequestURI());
        model.addAttribute(
                "otherLanguage", inLanguage(request, language.getLanguage().equals("es") ? "en" : "es"));
    }

    private void signedIn(Model model, SignedIn user, Locale language) {
        model.addAttribute("tree", trees.words(new Conversation(user, language, Map.of())));
        model.addAttribute("viewer", user);
        model.addAttribute(
                "viewerName",
                people.find(user.userId()).map(p -> p.getOrDefault("name", "")).orElse(""));
        model.addAttribute("nav", Navigation.of(user));
    }

    /** The same page in the other language; of a form that was refused, the page it belongs to. */
    private static String inLanguage(HttpServletRequest request, String language) {
        var address = ServletUriComponentsBuilder.fromRequest(request)
                .scheme(null)
                .host(null)
                .port(null);
        return address.replaceQueryParam("lang", language).build().toUriString();
    }
}
