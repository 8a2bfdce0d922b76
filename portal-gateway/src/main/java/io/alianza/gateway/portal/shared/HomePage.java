package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.services.Conversation;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: what waits for this reader, by what they are here for. */
@Controller
class HomePage {

    private final List<Home> homes;

    HomePage(List<Home> homes) {
        this.homes = homes;
    }

    @GetMapping("/")
    String home(Conversation talk, Model model) {
        return homes.stream()
                .filter(home -> home.isFor(talk.user()))
                .findFirst()
                .map(home -> home.fill(talk, model))
                .orElse("redirect:/profile");
    }
}
