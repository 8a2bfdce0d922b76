package io.alianza.gateway.portal.partner;

import io.alianza.gateway.access.SignedIn;
import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.CommissionService;
import io.alianza.gateway.portal.services.CommissionService.Balance;
import io.alianza.gateway.portal.services.CommissionService.StatementRow;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.LeadService;
import io.alianza.gateway.portal.services.LeadService.DealRow;
import io.alianza.gateway.portal.services.LeadService.LeadRow;
import io.alianza.gateway.portal.services.LeadService.Summary;
import io.alianza.gateway.portal.services.Listing;
import io.alianza.gateway.portal.services.Part;
import io.alianza.gateway.portal.shared.Home;
import io.alianza.gateway.portal.shared.Stages;
import io.alianza.support.model.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What have I earned, what is coming, what needs me: answered before the first click. */
@Component
@Order(2)
final class PartnerHome implements Home {

    private final LeadService leads;
    private final CommissionService commissions;

    PartnerHome(LeadService leads, CommissionService commissions) {
        this.leads = leads;
        this.commissions = commissions;
    }

    @Override
    public boolean isFor(SignedIn user) {
        return user.isPartner();
    }

    @Override
    public String fill(Conversation talk, Model model) {
        String own = talk.user().partnerId().orElseThrow();
        var offers =
                Asked.of(() -> leads.leads(talk, Map.of("place", "offered", "partnerId", own, "sort", "offeredAt")));
        var places = Asked.of(() -> leads.summary(talk));
        var registered = Asked.of(() -> leads.deals(talk, Map.of("state", "registered", "partnerId", own)));
        var open = Asked.of(() -> leads.deals(talk, Map.of("state", "open", "partnerId", own)));
        var balances = Asked.of(() -> commissions.balances(talk, Map.of("partnerId", own)));
        var statements =
                Asked.of(() -> commissions.statements(talk, Map.of("partnerId", own, "sort", "-month", "limit", 1)));
        Part<Listing<LeadRow>> offered = offers.part();
        Part<List<Balance>> money = balances.part();
        Part<Listing<StatementRow>> closed = statements.part();
        Part<Listing<DealRow>> opportunities = open.part();
        model.addAttribute("offered", offered);
        model.addAttribute("registered", registered.part());
        model.addAttribute("open", opportunities);
        model.addAttribute("balances", money);
        model.addAttribute(
                "statement",
                closed.map(list -> list.items().stream().findFirst().orElse(null)));
        model.addAttribute("offers", Summary.of(offered, places.part(), "offered"));
        model.addAttribute("payable", money.map(PartnerHome::payable));
        model.addAttribute("coming", money.map(PartnerHome::coming));
        model.addAttribute("declineReasons", Stages.DECLINE);
        return "partner/home";
    }

    /** In every currency there is something in; with nothing in any, zero of those the partner earns in. */
    private static List<Money> payable(List<Balance> balances) {
        List<Money> all = balances.stream().map(of -> sum(of, of.payable())).toList();
        List<Money> some = notZero(all);
        return some.isEmpty() ? all : some;
    }

    /** Earned and not yet on a statement: what waits for approval comes as well as what has it. */
    private static List<Money> coming(List<Balance> balances) {
        return notZero(balances.stream()
                .map(of -> sum(of, of.accrued(), of.approved()))
                .toList());
    }

    private static List<Money> notZero(List<Money> amounts) {
        return amounts.stream().filter(money -> money.amount().signum() != 0).toList();
    }

    private static Money sum(Balance of, @Nullable Money... amounts) {
        return Arrays.stream(amounts).filter(Objects::nonNull).reduce(Money.zero(of.currency()), Money::plus);
    }
}
