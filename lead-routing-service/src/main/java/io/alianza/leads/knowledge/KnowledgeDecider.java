package io.alianza.leads.knowledge;

import io.alianza.leads.knowledge.KnowledgeCommand.NoteAgreement;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteAgreementEnd;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteCapacity;
import io.alianza.leads.knowledge.KnowledgeCommand.NotePartner;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteStatus;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteTypes;
import io.alianza.leads.knowledge.KnowledgeEvent.AgreementEndNoted;
import io.alianza.leads.knowledge.KnowledgeEvent.AgreementVersionNoted;
import io.alianza.leads.knowledge.KnowledgeEvent.PartnerNoted;
import java.util.List;

/** Decides what is news. Delivered again, or late, it is none. */
final class KnowledgeDecider {

    private KnowledgeDecider() {}

    static List<KnowledgeEvent> decide(KnowledgeState state, KnowledgeCommand command) {
        return command.foreignSequence() <= state.foreignSequence() ? List.of() : List.of(news(state, command));
    }

    private static KnowledgeEvent news(KnowledgeState state, KnowledgeCommand command) {
        PartnerNoted known = state.partner() == null ? nothingYet(command) : state.partner();
        return switch (command) {
            case NotePartner partner ->
                noted(command, known.status(), partner.types(), partner.capacity(), partner.weight());
            case NoteStatus status ->
                noted(command, status.status().code(), known.types(), known.capacity(), known.weight());
            case NoteCapacity now -> noted(command, known.status(), known.types(), now.capacity(), now.weight());
            case NoteTypes now -> noted(command, known.status(), now.types(), known.capacity(), known.weight());
            case NoteAgreement agreement -> noted(agreement);
            case NoteAgreementEnd end ->
                new AgreementEndNoted(
                        end.knownId(), end.foreignSequence(), end.subjectId(), end.partnerId(), end.endsOn());
        };
    }

    private static PartnerNoted nothingYet(KnowledgeCommand command) {
        return noted(command, PartnerStatus.JOINING.code(), List.of(), 0, "0");
    }

    private static PartnerNoted noted(
            KnowledgeCommand command, String status, List<String> types, int capacity, String weight) {
        return new PartnerNoted(
                command.knownId(), command.foreignSequence(), command.subjectId(), status, types, capacity, weight);
    }

    private static AgreementVersionNoted noted(NoteAgreement agreement) {
        return new AgreementVersionNoted(
                agreement.knownId(),
                agreement.foreignSequence(),
                agreement.subjectId(),
                agreement.partnerId(),
                agreement.version(),
                agreement.territories(),
                agreement.products(),
                agreement.validFrom(),
                agreement.validTo());
    }
}
