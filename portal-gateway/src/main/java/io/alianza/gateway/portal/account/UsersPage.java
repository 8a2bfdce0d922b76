package io.alianza.gateway.portal.account;

import io.alianza.gateway.access.Accounts;
import io.alianza.gateway.access.Accounts.Person;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.shared.Filters;
import io.alianza.gateway.portal.shared.Form;
import io.alianza.gateway.portal.shared.Names;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.users.Role;
import io.alianza.gateway.users.UserCommand.InviteUser;
import io.alianza.support.commands.Conditions;
import io.alianza.support.commands.VersionConflict;
import io.alianza.support.model.Ids;
import io.alianza.support.model.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may sign in: the vendor's people see everybody, a partner's admin their own colleagues. */
@Controller
class UsersPage {

    private final Accounts accounts;
    private final Directory directory;
    private final Names names;

    UsersPage(Accounts accounts, Directory directory, Names names) {
        this.accounts = accounts;
        this.directory = directory;
        this.names = names;
    }

    @GetMapping("/users")
    String show(
            Conversation talk,
            @RequestParam(defaultValue = "") String partnerId,
            @RequestParam Optional<String> cursor,
            Model model) {
        Map<String, String> usual = Map.of("language", talk.user().language().getLanguage(), "partnerId", partnerId);
        return page(talk, Form.with(usual), cursor, model);
    }

    @PostMapping("/users")
    String invite(
            Conversation talk,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("f") Formats f,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        talk.user().mustHave(Role.MANAGER, Role.PARTNER_ADMIN);
        Form form = Form.of(new LinkedMultiValueMap<>(values));
        if (invited(talk, form, f)) {
            next.addFlashAttribute("said", f.say("users.invited", form.value("email")));
            return "redirect:/users";
        }
        response.setStatus(422);
        return page(talk, form, Optional.empty(), model);
    }

    private boolean invited(Conversation talk, Form form, Formats f) {
        if (form.text("name") == null) {
            form.refuse("name", f.say("fault.required"));
        }
        if (!form.value("email").strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            form.refuse("email", f.say("fault.email"));
        }
        if (form.isRefused()) {
            return false;
        }
        String partnerId = talk.user().partnerId().orElse(form.text("partnerId"));
        var command = new InviteUser(
                Ids.next("user"),
                form.all("roles"),
                partnerId,
                form.value("language"),
                talk.user().zone().getId());
        try {
            accounts.invite(
                    command,
                    new Person(form.value("name").strip(), form.value("email").strip()));
            return true;
        } catch (Refusal refusal) {
            form.refuse(
                    refusal, fault -> f.say("fault." + fault.code()), f.say("problem." + refusal.code() + ".detail"));
            return false;
        }
    }

    @PostMapping("/users/{id}/{move}")
    String move(
            Conversation talk,
            @PathVariable String id,
            @PathVariable String move,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("f") Formats f,
            RedirectAttributes next) {
        talk.user().mustHave(Role.MANAGER, Role.PARTNER_ADMIN);
        Directory.Entry entry = directory.find(talk.user(), id);
        var asSeen = new Conditions(Form.of(values).version().orElse(null), null, null);
        try {
            switch (move) {
                case "block" -> accounts.block(id, asSeen);
                case "unblock" -> accounts.unblock(id, asSeen);
                case "invite-again" -> accounts.inviteAgain(id, entry.email(), talk.language());
                default -> throw Refusal.notFound("not-found", Map.of("id", move));
            }
            next.addFlashAttribute("said", f.say("users.said." + move, entry.name()));
        } catch (VersionConflict moved) {
            next.addFlashAttribute("refused", f.say("refused.stale"));
        }
        return "redirect:/users";
    }

    private String page(Conversation talk, Form form, Optional<String> cursor, Model model) {
        talk.user().mustHave(Role.MANAGER, Role.PARTNER_ADMIN);
        var filters = new Filters(
                "/users", cursor.map(value -> Map.of("cursor", value)).orElse(Map.of()), List.of("cursor"));
        Directory.Found found = directory.visibleTo(talk.user(), cursor.filter(value -> !value.isBlank()));
        List<Directory.Entry> users = found.entries();
        List<String> partners = users.stream()
                .map(Directory.Entry::partnerId)
                .filter(Objects::nonNull)
                .toList();
        model.addAttribute("users", users);
        model.addAttribute("continued", filters.isContinued());
        model.addAttribute("next", found.next().orElse(null));
        model.addAttribute("nextAddress", found.next().map(filters::next).orElse(""));
        model.addAttribute("names", names.of(talk, partners));
        model.addAttribute("form", form);
        model.addAttribute(
                "roles",
                List.of(Role.values()).stream()
                        .filter(role -> !talk.user().isPartner() || role.isOfPartner())
                        .map(Role::code)
                        .toList());
        return "account/users";
    }
}
