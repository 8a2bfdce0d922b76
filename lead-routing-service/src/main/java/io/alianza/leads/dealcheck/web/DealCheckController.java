package io.alianza.leads.dealcheck.web;

import io.alianza.leads.access.Roles;
import io.alianza.leads.actor.Actor;
import io.alianza.leads.customer.CustomerKeys;
import io.alianza.leads.deal.AnswerTime;
import io.alianza.leads.deal.DealIds;
import io.alianza.leads.dealcheck.CheckAnswer;
import io.alianza.leads.dealcheck.Claim;
import io.alianza.leads.dealcheck.DealCheckCommand.RecordCheck;
import io.alianza.leads.dealcheck.DealChecks;
import io.alianza.support.commands.Commands;
import io.alianza.support.model.Faults;
import io.alianza.support.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers whether a customer is free. Every check is recorded before it is answered. */
@RestController
@Tag(name = "Deals")
final class DealCheckController {

    private final Commands commands;
    private final Claims claims;
    private final CustomerKeys keys;
    private final Clock clock;

    DealCheckController(Commands commands, Claims claims, CustomerKeys keys, Clock clock) {
        this.commands = commands;
        this.claims = claims;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param product path; whatever it is when absent */
    record Question(
            @Schema(example = "B12345678") @Nullable String taxId,
            @Schema(example = "example.es") @Nullable String domain,
            @Nullable String product) {}

    /**
     * @param answer free, yours or review
     * @param answerBy day by which a registration would be decided; with review only
     * @param dealId the caller's own deal; with yours only
     */
    record Answer(
            String answer,
            @Nullable LocalDate answerBy,
            @Nullable String dealId) {}

    @PostMapping("/api/v1/deal-checks")
    @Operation(summary = "Free for now, yours, or needs review; never who has it. Needs a tax id or a web domain")
    Answer check(@RequestBody Question question, Caller caller) {
        Actor by = Roles.worker(caller);
        List<String> customerKeys = keys.of(question.taxId(), question.domain());
        new Faults()
                .unless(!customerKeys.isEmpty(), "/taxId", "required", null, "taxId, domain")
                .verify();
        String asking = by instanceof Actor.PartnerUser user ? user.partnerId() : null;
        List<String> products = Stream.ofNullable(question.product())
                .filter(path -> !path.isBlank())
                .toList();
        List<Claim> found = claims.of(customerKeys, products);
        CheckAnswer answer = CheckAnswer.of(found, asking);
        record(by.userId(), asking, customerKeys, answer);
        return answer(answer, found);
    }

    private void record(String userId, @Nullable String asking, List<String> customerKeys, CheckAnswer answer) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        Duration untilTomorrow = Duration.between(now, today.plusDays(1).atStartOfDay(now.getZone()));
        commands.send(new RecordCheck(
                DealChecks.idOf(userId, today), userId, asking, customerKeys, answer, today, untilTomorrow));
    }

    private Answer answer(CheckAnswer answer, List<Claim> found) {
        return switch (answer) {
            case FREE -> new Answer(answer.code(), null, null);
            case YOURS -> new Answer(answer.code(), null, ownDeal(found));
            case REVIEW -> new Answer(answer.code(), AnswerTime.of(LocalDate.now(clock)), null);
        };
    }

    private static @Nullable String ownDeal(List<Claim> found) {
        return found.stream()
                .map(Claim::objectId)
                .filter(id -> id.startsWith(DealIds.PREFIX))
                .findFirst()
                .orElse(null);
    }
}
