package io.alianza.partner.agreement.views;

import io.alianza.partner.agreement.AgreementEvent;
import io.alianza.partner.agreement.AgreementEvent.AgreementActivated;
import io.alianza.partner.agreement.AgreementEvent.AgreementDrafted;
import io.alianza.partner.agreement.AgreementEvent.AgreementTerminated;
import io.alianza.partner.agreement.Terms;
import io.alianza.partner.agreement.views.AgreementRow.End;
import io.alianza.partner.agreement.views.AgreementRow.VersionEntry;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps a row for each agreement. */
public final class AgreementsProjection implements Projection {

    public static final Table<AgreementRow> AGREEMENTS = Table.of(AgreementRow.class, "agreements")
            .indexedBy("partnerId")
            .indexedBy("reach")
            .indexedBy("id")
            .indexedBy("end.over");

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(AGREEMENTS);
    }

    @Override
    public void project(Recorded event, Rows rows) {
        if (event.payload() instanceof AgreementEvent change) {
            rows.change(AGREEMENTS, change.agreementId(), event, row -> next(row, change, event.sequence()));
        }
    }

    private static AgreementRow next(@Nullable AgreementRow before, AgreementEvent event, long version) {
        return switch (event) {
            case AgreementDrafted drafted -> drafted(before == null ? empty(drafted) : before, drafted, version);
            case AgreementActivated activated -> activated(known(before), activated, version);
            case AgreementTerminated terminated -> {
                AgreementRow row = known(before);
                End end = new End(row.end().over(), terminated.endsOn(), terminated.reason());
                yield row(row, row.versions(), end, version);
            }
        };
    }

    private static AgreementRow empty(AgreementDrafted event) {
        return new AgreementRow(
                event.agreementId(), event.partnerId(), event.externalIds(), List.of(), End.OPEN, List.of(), false, 0);
    }

    private static AgreementRow drafted(AgreementRow row, AgreementDrafted event, long version) {
        List<VersionEntry> versions = new ArrayList<>(row.versions());
        versions.add(new VersionEntry(event.version(), event.terms(), event.occurredOn(), null));
        return row(row, versions, row.end(), version);
    }

    private static AgreementRow activated(AgreementRow row, AgreementActivated event, long version) {
        List<VersionEntry> versions = row.versions().stream()
                .map(entry -> entry.number() == event.version()
                        ? new VersionEntry(entry.number(), event.terms(), entry.draftedOn(), event.occurredOn())
                        : entry)
                .toList();
        End end = new End(over(versions), row.end().terminatedTo(), row.end().reason());
        return row(row, versions, end, version);
    }

    private static AgreementRow row(AgreementRow row, List<VersionEntry> versions, End end, long version) {
        return new AgreementRow(
                row.id(),
                row.partnerId(),
                row.externalIds(),
                List.copyOf(versions),
                end,
                inForce(versions)
                        .flatMap(AgreementsProjection::reach)
                        .distinct()
                        .sorted()
                        .toList(),
                inForce(versions).findAny().isPresent(),
                version);
    }

    /** The last of the days on which its versions end: one open end leaves it open. */
    private static LocalDate over(List<VersionEntry> versions) {
        return inForce(versions)
                .map(terms -> Optional.ofNullable(terms.validTo()).orElse(AgreementRow.NEVER))
                .max(LocalDate::compareTo)
                .orElse(AgreementRow.NEVER);
    }

    private static Stream<String> reach(Terms terms) {
        return terms.territories().isEmpty() ? Stream.of(AgreementRow.EVERYWHERE) : terms.territories().stream();
    }

    private static Stream<Terms> inForce(List<VersionEntry> versions) {
        return versions.stream().filter(entry -> entry.activatedOn() != null).map(VersionEntry::terms);
    }

    private static AgreementRow known(@Nullable AgreementRow row) {
        return Objects.requireNonNull(row, "an agreement's first event is its draft");
    }
}
