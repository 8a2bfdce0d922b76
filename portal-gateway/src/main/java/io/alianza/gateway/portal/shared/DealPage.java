package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.CommissionService;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.LeadService;
import io.alianza.gateway.portal.services.LeadService.DealRow;
import io.alianza.gateway.portal.services.LeadService.LeadRow;
import io.alianza.gateway.portal.services.LeadService.TimelineEntry;
import io.alianza.gateway.portal.services.Listing;
import io.alianza.gateway.portal.services.Part;
import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.users.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One opportunity: its stages, what comes next, what it brought. */
@Controller
class DealPage {

    private static final Set<String> DECISIONS = Set.of("approve", "refuse");

    /** What happened last is what changed; the whole story is on the thing's own page. */
    private static final int LATEST = 3;

    private final LeadService leads;
    private final CommissionService commissions;
    private final Names names;
    private final WonForm won;

    DealPage(LeadService leads, CommissionService commissions, Names names, WonForm won) {
        this.leads = leads;
        this.commissions = commissions;
        this.names = names;
        this.won = won;
    }

    @GetMapping("/deals/{id}")
    String show(Conversation talk, @PathVariable String id, Model model) {
        talk.user().mustHave(Role.MANAGER, Role.FINANCE, Role.PARTNER_ADMIN, Role.PARTNER_REP);
        var deal = Asked.of(() -> leads.deal(talk, id));
        var timeline = Asked.of(() -> leads.dealTimeline(talk, id));
        Part<DealRow> found = deal.part();
        if (found.optional().filter(d -> d.state().equals("won")).isPresent()) {
            var earned = Asked.of(() -> commissions.commissions(talk, Map.of("dealId", id)));
            model.addAttribute("commissions", earned.part());
        }
        model.addAttribute("id", id);
        model.addAttribute("deal", found);
        model.addAttribute("timeline", timeline.part());
        model.addAttribute("stages", Stages.OF_DEAL);
        model.addAttribute("lostReasons", Stages.LOST);
        model.addAttribute("refuseReasons", Stages.REFUSE);
        model.addAttribute(
                "names",
                names.of(
                        talk,
                        found.optional().map(DealRow::partnerId).stream()
                                .filter(Objects::nonNull)
                                .toList()));
        return "shared/deal";
    }

    @GetMapping("/{kind:leads|deals}/{id}/won")
    String askWon(
            Conversation talk,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String version,
            @ModelAttribute("f") Formats f,
            Model model) {
        mayWork(talk);
        mustBeThere(talk, kind, id);
        return won.page(talk, kind, id, won.empty(version), f, model);
    }

    /** @throws Problem when there is no such thing, or not for this reader: its forms are as if they were not there */
    private void mustBeThere(Conversation talk, String kind, String id) {
        if (kind.equals("leads")) {
            leads.lead(talk, id);
        } else {
            leads.deal(talk, id);
        }
    }

    @PostMapping("/{kind:leads|deals}/{id}/won")
    String sayWon(
            Conversation talk,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("f") Formats f,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        mayWork(talk);
        mustBeThere(talk, kind, id);
        Form form = Form.of(values);
        Map<String, Object> command = won.command(form, f);
        try {
            if (!form.isRefused()) {
                if (kind.equals("leads")) {
                    leads.moveLead(talk, id, "win", command, form.version());
                } else {
                    leads.moveDeal(talk, id, "win", command, form.version());
                }
                next.addFlashAttribute("said", f.say("deal.said.win"));
                return "redirect:/" + kind + "/" + id;
            }
        } catch (Problem problem) {
            won.refuse(form, problem, f);
            if (problem.isStale()) {
                showNow(talk, kind, id, form, model);
            }
        }
        response.setStatus(422);
        return won.page(talk, kind, id, form, f, model);
    }

    /**
     * Somebody was quicker: what was typed stays, how things stand now is shown beside it, and only what is shown is decided on
     * by pressing again. While that cannot be shown the old version stays, and the next press is refused, too.
     */
    private void showNow(Conversation talk, String kind, String id, Form form, Model model) {
        boolean lead = kind.equals("leads");
        var now = Asked.of(() -> lead ? Now.of(leads.lead(talk, id)) : Now.of(leads.deal(talk, id)));
        var timeline = Asked.of(() -> lead ? leads.leadTimeline(talk, id) : leads.dealTimeline(talk, id));
        Part<Now> shown = now.part();
        Part<Listing<TimelineEntry>> story = timeline.part();
        if (shown.isHere() && story.isHere()) {
            Now how = shown.optional().orElseThrow();
            form.isShown(how.version());
            model.addAttribute("now", how);
            model.addAttribute(
                    "latest",
                    story.or(Listing.empty()).items().stream().limit(LATEST).toList());
        }
    }

    /** How a lead or deal stands: {@code group} is that of its state's words. */
    record Now(String group, String state, @Nullable String stage, long version) {

        static Now of(LeadRow lead) {
            return new Now("place", lead.place(), lead.stage(), lead.version());
        }

        static Now of(DealRow deal) {
            return new Now("deal-state", deal.state(), deal.stage(), deal.version());
        }
    }

    @PostMapping("/deals/{id}/{move:approve|refuse|advance|lose}")
    String move(
            Conversation talk,
            @PathVariable String id,
            @PathVariable String move,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("f") Formats f,
            RedirectAttributes next) {
        if (DECISIONS.contains(move)) {
            talk.user().mustHave(Role.MANAGER);
        }
        mayWork(talk);
        Form form = Form.of(values);
        try {
            leads.moveDeal(talk, id, move, form.object("reason", "stage", "protectedUntil"), form.version());
            next.addFlashAttribute("said", f.say("deal.said." + move));
        } catch (Problem problem) {
            Refused.tell(problem, f, next);
        }
        return "redirect:" + (form.value("back").equals("/") ? "/" : "/deals/" + id);
    }

    private static void mayWork(Conversation talk) {
        talk.user().mustHave(Role.MANAGER, Role.PARTNER_ADMIN, Role.PARTNER_REP);
    }
}
