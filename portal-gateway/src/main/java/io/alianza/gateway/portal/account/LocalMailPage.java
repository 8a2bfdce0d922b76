package io.alianza.gateway.portal.account;

import io.alianza.gateway.access.LocalMail;
import io.alianza.gateway.mail.FolderMailbox;
import io.alianza.gateway.mail.Mailbox;
import io.alianza.support.model.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The letters of the sample, for whoever tries the house on one machine. They hold one-time links: whoever reads them can be
 * anybody, so the page is there only where it was asked for, and only for who sits at this machine.
 */
@Controller
@Profile("!production")
@ConditionalOnProperty(LocalMail.PROPERTY)
class LocalMailPage {

    private final Mailbox mailbox;

    LocalMailPage(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping(LocalMail.PATH)
    String newest(HttpServletRequest request, Model model) {
        if (!(mailbox instanceof FolderMailbox folder) || !LocalMail.isOnThisMachine(request)) {
            throw Refusal.notFound("not-found", Map.of("id", LocalMail.PATH));
        }
        model.addAttribute("mails", folder.newest());
        return "account/local-mail";
    }
}
