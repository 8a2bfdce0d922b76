package io.alianza.gateway.portal.account;

import io.alianza.gateway.access.Accounts;
import io.alianza.gateway.access.DirectSignIn;
import io.alianza.gateway.access.OneTimeLinks.Link;
import io.alianza.gateway.access.OneTimeLinks.Purpose;
import io.alianza.gateway.access.Passwords;
import io.alianza.gateway.portal.shared.Form;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.support.model.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a link of a letter leads. Opening it uses nothing up; the button does. */
@Controller
class OneTimeLinkPage {

    private final Accounts accounts;
    private final DirectSignIn signIn;

    OneTimeLinkPage(Accounts accounts, DirectSignIn signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
    }

    @GetMapping("/access/{secret}")
    String open(@PathVariable String secret, Model model) {
        return page(accounts.look(secret), Form.with(Map.of()), model);
    }

    @PostMapping("/access/{secret}")
    String use(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            @ModelAttribute("f") Formats f,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Link> link = accounts.look(secret);
        Form form = Form.with(Map.of());
        if (link.isPresent() && link.get().purpose() != Purpose.SIGN_IN && !fits(password, form, f)) {
            response.setStatus(422);
            return page(link, form, model);
        }
        Optional<Link> taken = accounts.take(secret);
        if (taken.isEmpty()) {
            response.setStatus(410);
            return page(taken, form, model);
        }
        if (taken.get().purpose() != Purpose.SIGN_IN) {
            accounts.choosePassword(taken.get().userId(), password);
        }
        return signIn.now(taken.get().userId(), request, response) ? "redirect:/" : "redirect:/sign-in?ended=ready";
    }

    private static boolean fits(String password, Form form, Formats f) {
        try {
            Passwords.verify(password);
            return true;
        } catch (Refusal refusal) {
            form.refuse(refusal, fault -> f.say("fault." + fault.code()), "");
            return false;
        }
    }

    private static String page(Optional<Link> link, Form form, Model model) {
        model.addAttribute("purpose", link.map(known -> known.purpose().name()).orElse("GONE"));
        model.addAttribute("form", form);
        return "account/one-time-link";
    }
}
