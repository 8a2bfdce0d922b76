package io.alianza.gateway.portal.services;

import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** What the pages ask of lead-routing-service. */
public final class LeadService {

    /** @param name of the company; people's names only for who may see them */
    public record Customer(
            @Nullable String name,
            @Nullable String person,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String taxId,
            @Nullable String domain) {}

    /** @param customer absent for a partner before acceptance */
    public record LeadRow(
            String id,
            String place,
            @Nullable String state,
            @Nullable String stage,
            @Nullable String source,
            @Nullable String territory,
            @Nullable List<String> products,
            @Nullable String sector,
            @Nullable String companySize,
            @Nullable Money expected,
            @Nullable String partnerId,
            @Nullable Instant capturedAt,
            @Nullable Instant offeredAt,
            @Nullable Instant acceptedAt,
            @Nullable Customer customer,
            @Nullable String unassignableReason,
            @Nullable String closedReason,
            @Nullable String dealId,
            long version) {

        /** The company where the reader may know it, else nothing. */
        public @Nullable String company() {
            return customer == null ? null : customer.name();
        }
    }

    public record DealLine(
            @Nullable String id,
            @Nullable String product,
            @Nullable BigDecimal quantity,
            @Nullable Money amount) {}

    public record DealRow(
            String id,
            String state,
            @Nullable String stage,
            @Nullable String partnerId,
            @Nullable String leadId,
            @Nullable Customer customer,
            @Nullable List<String> products,
            @Nullable String territory,
            @Nullable Money expected,
            @Nullable LocalDate expectedOn,
            @Nullable Money amount,
            @Nullable List<DealLine> lines,
            @Nullable Instant registeredAt,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate answerBy,
            @Nullable LocalDate protectedUntil,
            @Nullable LocalDate wonOn,
            @Nullable String reason,
            @Nullable String conflict,
            long version) {

        /** The company, or a dash where its data were erased. */
        public String company() {
            return customer == null || customer.name() == null ? "–" : customer.name();
        }
    }

    /** @param text a sentence in the reader's language */
    public record TimelineEntry(
            @Nullable Instant recordedAt, @Nullable LocalDate occurredOn, String type, String text) {}

    /**
     * One partner that was looked at.
     *
     * @param value what it had
     * @param threshold what would have been needed
     */
    public record Candidate(
            @Nullable String partnerId,
            @Nullable String droppedBy,
            @Nullable String value,
            @Nullable String threshold,
            @Nullable BigDecimal credit,
            @Nullable Integer rank,
            boolean chosen) {}

    /** @param dropped how many candidates each filter dropped */
    public record Explanation(
            @Nullable String sentence,
            @Nullable String policy,
            @Nullable String chosen,
            @Nullable Integer considered,
            @Nullable Map<String, Integer> dropped,
            @Nullable List<Candidate> candidates,
            @Nullable Instant decidedAt) {}

    public record Summary(
            @Nullable Map<String, Long> places, @Nullable Map<String, Long> unassignable) {

        /** What a list of one place may not show on one page. */
        public static long of(Part<Listing<LeadRow>> shown, Part<Summary> counted, String place) {
            return shown.optional()
                    .map(list -> list.total(
                            () -> counted.optional().map(all -> all.at(place)).orElse(0L)))
                    .orElse(0L);
        }

        public long at(String place) {
            return places == null ? 0 : places.getOrDefault(place, 0L);
        }
    }

    /** @param answer free, yours or review */
    public record Check(
            String answer,
            @Nullable LocalDate answerBy,
            @Nullable String dealId) {}

    private static final ParameterizedTypeReference<Listing<LeadRow>> LEADS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Listing<DealRow>> DEALS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Listing<TimelineEntry>> TIMELINE =
            new ParameterizedTypeReference<>() {};

    private final ServiceCalls calls;

    public LeadService(ServiceCalls calls) {
        this.calls = calls;
    }

    public ServiceCalls calls() {
        return calls;
    }

    public Listing<LeadRow> leads(Conversation talk, Map<String, ?> query) {
        return calls.get(talk, "/api/v1/leads", query, LEADS);
    }

    public Summary summary(Conversation talk) {
        return calls.get(talk, "/api/v1/leads/summary", Map.of(), Summary.class);
    }

    public LeadRow lead(Conversation talk, String id) {
        return calls.get(talk, lead(id), Map.of(), LeadRow.class);
    }

    public Explanation explanation(Conversation talk, String id) {
        return calls.get(talk, lead(id) + "/explanation", Map.of(), Explanation.class);
    }

    public Listing<TimelineEntry> leadTimeline(Conversation talk, String id) {
        return calls.get(talk, lead(id) + "/timeline", Map.of(), TIMELINE);
    }

    public Saved capture(Conversation talk, Map<String, ?> lead) {
        return calls.post(talk, "/api/v1/leads", lead);
    }

    /** @param move accept, decline, advance, win, lose, invalidate or assign */
    public Saved moveLead(Conversation talk, String id, String move, Map<String, ?> body, Optional<Long> seen) {
        return calls.post(talk, lead(id) + "/" + ServiceCalls.segment(move), body, seen);
    }

    public Listing<DealRow> deals(Conversation talk, Map<String, ?> query) {
        return calls.get(talk, "/api/v1/deals", query, DEALS);
    }

    public DealRow deal(Conversation talk, String id) {
        return calls.get(talk, deal(id), Map.of(), DealRow.class);
    }

    public Listing<TimelineEntry> dealTimeline(Conversation talk, String id) {
        return calls.get(talk, deal(id) + "/timeline", Map.of(), TIMELINE);
    }

    public Check check(Conversation talk, Map<String, ?> customer) {
        return calls.post(talk, "/api/v1/deal-checks", customer, Check.class);
    }

    public Saved register(Conversation talk, Map<String, ?> deal) {
        return calls.post(talk, "/api/v1/deals", deal);
    }

    /** @param move approve, refuse, advance, win or lose */
    public Saved moveDeal(Conversation talk, String id, String move, Map<String, ?> body, Optional<Long> seen) {
        return calls.post(talk, deal(id) + "/" + ServiceCalls.segment(move), body, seen);
    }

    private static String lead(String id) {
        return "/api/v1/leads/" + ServiceCalls.segment(id);
    }

    private static String deal(String id) {
        return "/api/v1/deals/" + ServiceCalls.segment(id);
    }
}
