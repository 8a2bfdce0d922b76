package io.alianza.gateway.portal.account;

import io.alianza.gateway.mail.FolderMailbox;
import io.alianza.gateway.mail.Mailbox;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The letters of the sample, for whoever tries the house on one machine. */
@Controller
@Profile("!production")
class LocalMailPage {

    private final Mailbox mailbox;

    LocalMailPage(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/local-mail")
    String newest(Model model) {
        if (!(mailbox instanceof FolderMailbox folder)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("mails", folder.newest());
        return "account/local-mail";
    }
}
