package io.alianza.gateway.portal.account;

import io.alianza.gateway.access.Accounts;
import io.alianza.gateway.access.SignedIn;
import io.alianza.gateway.portal.text.Formats;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one may choose for oneself. */
@Controller
class ProfilePage {

    private final Accounts accounts;

    ProfilePage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/profile")
    String show(Model model) {
        Map<String, String> zones = new TreeMap<>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.startsWith("Europe/") || id.startsWith("Atlantic/") || id.startsWith("America/"))
                .forEach(id -> zones.put(id, id.replace('_', ' ')));
        model.addAttribute("zones", zones);
        return "account/profile";
    }

    @PostMapping("/profile")
    String choose(
            @AuthenticationPrincipal SignedIn user,
            @RequestParam String language,
            @RequestParam String zone,
            @ModelAttribute("f") Formats f,
            RedirectAttributes next) {
        accounts.choosePreferences(user.userId(), language, zone);
        next.addFlashAttribute("said", f.say("profile.saved"));
        return "redirect:/profile?lang=" + language;
    }
}
