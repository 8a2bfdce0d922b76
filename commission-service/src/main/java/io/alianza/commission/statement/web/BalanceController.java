package io.alianza.commission.statement.web;

import io.alianza.commission.access.Roles;
import io.alianza.support.model.Refusal;
import io.alianza.support.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is earned, approved and owed, one line for each currency. */
@RestController
@RequestMapping("/api/v1/balances")
@Tag(name = "Balances")
final class BalanceController {

    private final Balances balances;

    BalanceController(Balances balances) {
        this.balances = balances;
    }

    @GetMapping
    @Operation(summary = "Balances of a partner, or of all; a partner sees its own")
    List<BalanceAnswer> balances(@RequestParam(required = false) @Nullable String partnerId, Caller caller) {
        Optional<String> own = Roles.onlyPartner(caller);
        if (own.isPresent() && partnerId != null && !own.get().equals(partnerId)) {
            throw Refusal.notFound("not-found", Map.of("id", partnerId));
        }
        return balances.of(own.or(() -> Optional.ofNullable(partnerId)));
    }
}
