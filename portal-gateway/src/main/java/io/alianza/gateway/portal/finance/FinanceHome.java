package io.alianza.gateway.portal.finance;

import io.alianza.gateway.access.SignedIn;
import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.CommissionService;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.shared.Home;
import io.alianza.gateway.portal.shared.Timing;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What waits for finance's yes, what stands where, and what closes when. */
@Component
@Order(3)
final class FinanceHome implements Home {

    private final CommissionService commissions;
    private final Timing timing;

    FinanceHome(CommissionService commissions, Timing timing) {
        this.commissions = commissions;
        this.timing = timing;
    }

    @Override
    public boolean isFor(SignedIn user) {
        return user.isFinance();
    }

    @Override
    public String fill(Conversation talk, Model model) {
        YearMonth through = timing.lastMonth();
        var accrued = Asked.of(() -> commissions.commissions(talk, Map.of("state", "accrued")));
        var waiting = Asked.of(() -> commissions.commissions(talk, Map.of("state", "waiting")));
        var balances = Asked.of(() -> commissions.balances(talk, Map.of()));
        var preview = Asked.of(() -> commissions.preview(talk, through));
        model.addAttribute("through", through);
        model.addAttribute("accrued", accrued.part());
        model.addAttribute("waiting", waiting.part());
        model.addAttribute("balances", balances.part());
        model.addAttribute("preview", preview.part());
        return "finance/home";
    }
}
