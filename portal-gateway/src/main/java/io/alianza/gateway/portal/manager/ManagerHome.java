package io.alianza.gateway.portal.manager;

import io.alianza.gateway.access.SignedIn;
import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.LeadService;
import io.alianza.gateway.portal.services.LeadService.DealRow;
import io.alianza.gateway.portal.services.LeadService.LeadRow;
import io.alianza.gateway.portal.services.LeadService.Summary;
import io.alianza.gateway.portal.services.Listing;
import io.alianza.gateway.portal.services.Part;
import io.alianza.gateway.portal.services.PartnerService;
import io.alianza.gateway.portal.services.PartnerService.PartnerRow;
import io.alianza.gateway.portal.services.ReportService;
import io.alianza.gateway.portal.shared.Home;
import io.alianza.gateway.portal.shared.Names;
import io.alianza.gateway.portal.shared.Timing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What waits for the channel manager, and the channel in four figures. */
@Component
@Order(1)
final class ManagerHome implements Home {

    private static final int SHOWN = 5;

    private final PartnerService partners;
    private final LeadService leads;
    private final ReportService reports;
    private final Names names;
    private final Timing timing;

    ManagerHome(PartnerService partners, LeadService leads, ReportService reports, Names names, Timing timing) {
        this.partners = partners;
        this.leads = leads;
        this.reports = reports;
        this.names = names;
        this.timing = timing;
    }

    @Override
    public boolean isFor(SignedIn user) {
        return user.isManager();
    }

    @Override
    public String fill(Conversation talk, Model model) {
        var applied = Asked.of(() -> partners.partners(talk, Map.of("status", "applied", "sort", "since")));
        var registered = Asked.of(() -> leads.deals(talk, Map.of("state", "registered")));
        var stuck = Asked.of(() -> leads.leads(talk, Map.of("place", "unassignable")));
        var places = Asked.of(() -> leads.summary(talk));
        var summary = Asked.of(
                () -> reports.summary(talk, String.valueOf(timing.today().getYear())));

        Part<Listing<PartnerRow>> applications = applied.part();
        Part<Listing<DealRow>> registrations = registered.part().map(ManagerHome::firstDueFirst);
        Part<Listing<LeadRow>> unassignable = stuck.part();
        model.addAttribute("applications", applications);
        model.addAttribute("registrations", registrations);
        model.addAttribute("unassignable", unassignable);
        model.addAttribute("summary", summary.part());
        model.addAttribute("shown", SHOWN);
        long nowhere = Summary.of(unassignable, places.part(), "unassignable");
        model.addAttribute("nowhere", nowhere);
        model.addAttribute("waiting", size(applications) + size(registrations) + nowhere);
        model.addAttribute("more", goesOn(applications) || goesOn(registrations));
        model.addAttribute("names", names.of(talk, partnersOf(registrations)));
        return "manager/home";
    }

    private static Listing<DealRow> firstDueFirst(Listing<DealRow> deals) {
        List<DealRow> sorted = deals.items().stream()
                .sorted(Comparator.comparing(DealRow::answerBy, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new Listing<>(sorted, deals.next());
    }

    private static boolean goesOn(Part<? extends Listing<?>> part) {
        return part.optional().map(Listing::next).isPresent();
    }

    private static int size(Part<? extends Listing<?>> part) {
        return part.optional().map(Listing::size).orElse(0);
    }

    private static List<String> partnersOf(Part<Listing<DealRow>> deals) {
        return deals.optional().map(Listing::items).stream()
                .flatMap(List::stream)
                .flatMap(deal -> Stream.ofNullable(deal.partnerId()))
                .filter(Objects::nonNull)
                .toList();
    }
}
