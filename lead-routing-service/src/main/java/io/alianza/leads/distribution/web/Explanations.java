package io.alianza.leads.distribution.web;

import io.alianza.leads.distribution.Recount.Seen;
import io.alianza.leads.distribution.web.Explanation.Candidate;
import io.alianza.leads.lead.Choice;
import io.alianza.leads.lead.Choice.Ranked;
import io.alianza.leads.lead.LeadEvent;
import io.alianza.leads.lead.LeadEvent.LeadAdopted;
import io.alianza.leads.lead.LeadEvent.LeadRouted;
import io.alianza.leads.lead.LeadEvent.LeadUnassignable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts decisions into words. */
@Component
final class Explanations {

    private static final String POLICY = "smooth-weighted-round-robin v";
    private static final String BY_HAND = "by-hand";
    private static final String ADOPTED = "adopted";
    private static final int DECIMALS = 4;

    private final MessageSource messages;

    Explanations(MessageSource messages) {
        this.messages = messages;
    }

    Explanation forVendor(LeadEvent decision, List<Seen> everybody, Instant at, Locale locale) {
        return switch (decision) {
            case LeadRouted routed when routed.agreementId() != null -> inTurn(routed, everybody, at, locale);
            case LeadRouted routed -> outside(BY_HAND, routed.partnerId(), at, locale);
            case LeadAdopted adopted -> outside(ADOPTED, adopted.partnerId(), at, locale);
            case LeadUnassignable unassignable -> unassignable(unassignable, everybody, at, locale);
            default -> throw new IllegalArgumentException("no decision: " + decision);
        };
    }

    Explanation forPartner(LeadEvent decision, Instant at, Locale locale) {
        return switch (decision) {
            case LeadRouted routed
            when routed.agreementId() != null -> {
                Candidate own = new Candidate(routed.partnerId(), null, null, null, null, null, null, true);
                yield new Explanation(
                        say("partner.in-turn", Map.of(), locale),
                        POLICY + routed.choice().policyVersion(),
                        routed.partnerId(),
                        null,
                        null,
                        null,
                        List.of(own),
                        routed.agreementId(),
                        routed.agreementVersion(),
                        at);
            }
            case LeadRouted routed -> outside("partner.by-hand", routed.partnerId(), at, locale);
            case LeadAdopted adopted -> outside("partner.adopted", adopted.partnerId(), at, locale);
            default -> throw new IllegalArgumentException("nothing for a partner: " + decision);
        };
    }

    private Explanation inTurn(LeadRouted routed, List<Seen> everybody, Instant at, Locale locale) {
        Choice choice = routed.choice();
        List<Candidate> candidates = candidates(choice, everybody, routed.partnerId());
        String credit = String.valueOf(candidates.getFirst().credit());
        Map<String, String> values = Map.of(
                "considered", String.valueOf(considered(choice)),
                "left", String.valueOf(choice.candidates()),
                "credit", credit);
        return explanation(
                say("in-turn", values, locale),
                choice,
                routed.partnerId(),
                candidates,
                routed.agreementId(),
                routed.agreementVersion(),
                at);
    }

    private Explanation unassignable(LeadUnassignable decision, List<Seen> everybody, Instant at, Locale locale) {
        Choice choice = decision.choice();
        String considered = String.valueOf(considered(choice));
        String sentence = say("unassignable." + decision.reason(), Map.of("considered", considered), locale);
        return explanation(sentence, choice, null, candidates(choice, everybody, ""), null, null, at);
    }

    private Explanation outside(String how, String partnerId, Instant at, Locale locale) {
        return new Explanation(say(how, Map.of(), locale), how, partnerId, null, null, null, List.of(), null, null, at);
    }

    private static Explanation explanation(
            String sentence,
            Choice choice,
            @Nullable String chosen,
            List<Candidate> candidates,
            @Nullable String agreementId,
            @Nullable Integer agreementVersion,
            Instant at) {
        return new Explanation(
                sentence,
                POLICY + choice.policyVersion(),
                chosen,
                choice.knowledge(),
                considered(choice),
                choice.dropped(),
                candidates,
                agreementId,
                agreementVersion,
                at);
    }

    private static int considered(Choice choice) {
        return choice.candidates()
                + choice.dropped().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Candidate> candidates(Choice choice, List<Seen> everybody, String chosen) {
        if (!everybody.isEmpty()) {
            return everybody.stream().map(seen -> candidate(seen, chosen)).toList();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Ranked ranked : choice.ranked()) {
            Seen seen = new Seen(ranked.partnerId(), null, null, null, ranked.credit(), candidates.size() + 1);
            candidates.add(candidate(seen, chosen));
        }
        return candidates;
    }

    private static Candidate candidate(Seen seen, String chosen) {
        return new Candidate(
                seen.partnerId(),
                seen.droppedBy(),
                seen.value(),
                seen.threshold(),
                seen.credit() == null ? null : decimal(seen.credit()),
                seen.credit(),
                seen.rank(),
                seen.partnerId().equals(chosen));
    }

    /** {@code 2/3} is 0.6667. */
    private static String decimal(String fraction) {
        String[] parts = fraction.split("/", 2);
        BigDecimal denominator = parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]);
        return new BigDecimal(parts[0])
                .divide(denominator, MathContext.DECIMAL64)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private String say(String key, Map<String, String> values, Locale locale) {
        String sentence = messages.getMessage("explanation." + key, null, locale);
        for (Map.Entry<String, String> value : values.entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
        }
        return sentence;
    }
}
