package io.alianza.gateway.portal.services;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** What the pages ask of partner-service. */
public final class PartnerService {

    /** One partner as lists and its own page show it. */
    public record PartnerRow(
            String id,
            @Nullable String number,
            String displayName,
            @Nullable String legalName,
            @Nullable String tradeName,
            @Nullable String taxId,
            @Nullable String country,
            @Nullable List<String> types,
            @Nullable String category,
            String status,
            @Nullable String parentId,
            int capacity,
            @Nullable BigDecimal weight,
            @Nullable List<String> territories,
            @Nullable List<String> products,
            @Nullable LocalDate since,
            long version) {}

    public record PartnerName(String id, @Nullable String number, String displayName) {}

    /** What a version of an agreement says. */
    public record Terms(
            @Nullable String regime,
            @Nullable List<String> remuneration,
            @Nullable List<String> territories,
            @Nullable List<String> products,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String planId) {}

    public record AgreementRow(
            String id,
            String partnerId,
            String status,
            @Nullable Integer inForce,
            Terms terms,
            @Nullable LocalDate endsOn,
            long version) {}

    public record Contact(
            String id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String position,
            @Nullable List<String> roles) {}

    /** @param text a sentence in the reader's language */
    public record HistoryEntry(
            String kind,
            String text,
            @Nullable LocalDate occurredOn,
            @Nullable Instant recordedAt) {}

    /** A node of the product or territory tree. */
    public record TreeNode(String path, @Nullable String name, int depth) {

        public String label() {
            return name == null || name.isBlank() ? path : name;
        }
    }

    private final ServiceCalls calls;

    public PartnerService(ServiceCalls calls) {
        this.calls = calls;
    }

    public ServiceCalls calls() {
        return calls;
    }

    public Listing<PartnerRow> partners(Conversation talk, Map<String, ?> query) {
        return calls.get(talk, "/api/v1/partners", query, new ParameterizedTypeReference<Listing<PartnerRow>>() {});
    }

    public PartnerRow partner(Conversation talk, String id) {
        return calls.get(talk, "/api/v1/partners/" + ServiceCalls.segment(id), Map.of(), PartnerRow.class);
    }

    /** Names by id, for rows of other services that know partners by id only. */
    public List<PartnerName> names(Conversation talk, Collection<String> ids) {
        List<String> wanted =
                ids.stream().filter(Objects::nonNull).distinct().sorted().toList();
        return wanted.isEmpty()
                ? List.of()
                : calls.get(
                                talk,
                                "/api/v1/partner-names",
                                Map.of("ids", String.join(",", wanted)),
                                new ParameterizedTypeReference<Listing<PartnerName>>() {})
                        .items();
    }

    public Listing<AgreementRow> agreements(Conversation talk, Map<String, ?> query) {
        return calls.get(talk, "/api/v1/agreements", query, new ParameterizedTypeReference<Listing<AgreementRow>>() {});
    }

    public Listing<Contact> contacts(Conversation talk, String partnerId) {
        return calls.get(
                talk,
                "/api/v1/partners/" + ServiceCalls.segment(partnerId) + "/contacts",
                Map.of(),
                new ParameterizedTypeReference<Listing<Contact>>() {});
    }

    public Listing<HistoryEntry> history(Conversation talk, String partnerId, String cursor) {
        return calls.get(
                talk,
                "/api/v1/partners/" + ServiceCalls.segment(partnerId) + "/history",
                Map.of("cursor", cursor),
                new ParameterizedTypeReference<Listing<HistoryEntry>>() {});
    }

    public Listing<TreeNode> products(Conversation talk) {
        return tree(talk, "/api/v1/products");
    }

    public Listing<TreeNode> territories(Conversation talk) {
        return tree(talk, "/api/v1/territories");
    }

    private Listing<TreeNode> tree(Conversation talk, String path) {
        return calls.get(talk, path, Map.of("limit", 500), new ParameterizedTypeReference<Listing<TreeNode>>() {});
    }

    public Saved register(Conversation talk, Map<String, ?> partner) {
        return calls.post(talk, "/api/v1/partners", partner);
    }

    /** @param move approve, refuse, activate, suspend or terminate */
    public Saved move(Conversation talk, String partnerId, String move, Map<String, ?> body, Optional<Long> seen) {
        return calls.post(
                talk,
                "/api/v1/partners/" + ServiceCalls.segment(partnerId) + "/" + ServiceCalls.segment(move),
                body,
                seen);
    }

    public Saved draftAgreement(Conversation talk, Map<String, ?> agreement) {
        return calls.post(talk, "/api/v1/agreements", agreement);
    }

    public Saved activateAgreement(Conversation talk, String id, Optional<Long> seen) {
        return calls.post(talk, "/api/v1/agreements/" + ServiceCalls.segment(id) + "/activate", Map.of(), seen);
    }
}
