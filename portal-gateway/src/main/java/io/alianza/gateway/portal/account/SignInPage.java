package io.alianza.gateway.portal.account;

import io.alianza.gateway.access.Accounts;
import io.alianza.gateway.access.OneTimeLinks.Purpose;
import io.alianza.gateway.access.SignInNames;
import io.alianza.gateway.access.SignInRefused;
import io.alianza.gateway.access.SignInThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form, what it says when the door stays shut, and the link for who forgot the password. */
@Controller
class SignInPage {

    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final SignInNames names;

    SignInPage(Accounts accounts, SignInThrottle throttle, SignInNames names) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.names = names;
    }

    @GetMapping("/sign-in")
    String form(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String ended,
            Model model) {
        model.addAttribute("next", next);
        model.addAttribute("ended", ended);
        return "account/sign-in";
    }

    /** Forwarded to when signing in failed; the address typed stays in the form, never in the URL. */
    @PostMapping("/sign-in/refused")
    String refused(HttpServletRequest request, HttpServletResponse response, Model model) {
        Object failure = request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        SignInRefused.Reason reason =
                failure instanceof SignInRefused known ? known.reason() : SignInRefused.Reason.WRONG;
        response.setStatus(reason == SignInRefused.Reason.TOO_MANY ? 429 : 401);
        if (reason == SignInRefused.Reason.TOO_MANY) {
            response.setHeader("Retry-After", "60");
        }
        model.addAttribute("refusal", reason.code());
        model.addAttribute("email", request.getParameter("email"));
        model.addAttribute("next", request.getParameter("next"));
        return "account/sign-in";
    }

    /** @param purpose {@code PASSWORD} for a new one, {@code SIGN_IN} to come in without */
    @PostMapping("/sign-in/link")
    String sendLink(@RequestParam String email, @RequestParam Purpose purpose, HttpServletRequest request) {
        boolean allowed = throttle.allows(names.hash(email), request.getRemoteAddr());
        if (allowed && purpose != Purpose.INVITATION) {
            accounts.sendLink(email, purpose);
        }
        return "redirect:/sign-in?ended=link-sent";
    }
}
