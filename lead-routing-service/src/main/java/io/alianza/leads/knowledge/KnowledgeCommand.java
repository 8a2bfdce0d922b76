package io.alianza.leads.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * News about a partner or an agreement, with the place they have in its owner's stream: what is not newer than what is known
 * decides to nothing.
 */
public sealed interface KnowledgeCommand {

    /** Id of the object at its owner. */
    String subjectId();

    long foreignSequence();

    @TargetAggregateIdentifier
    default String knownId() {
        return "known-" + subjectId();
    }

    record NotePartner(String subjectId, long foreignSequence, List<String> types, int capacity, String weight)
            implements KnowledgeCommand {}

    record NoteStatus(String subjectId, long foreignSequence, PartnerStatus status) implements KnowledgeCommand {}

    record NoteCapacity(String subjectId, long foreignSequence, int capacity, String weight)
            implements KnowledgeCommand {}

    record NoteTypes(String subjectId, long foreignSequence, List<String> types) implements KnowledgeCommand {}

    record NoteAgreement(
            String subjectId,
            long foreignSequence,
            String partnerId,
            int version,
            List<String> territories,
            List<String> products,
            LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements KnowledgeCommand {}

    record NoteAgreementEnd(String subjectId, long foreignSequence, String partnerId, LocalDate endsOn)
            implements KnowledgeCommand {}
}
