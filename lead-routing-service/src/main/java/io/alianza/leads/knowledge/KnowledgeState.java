package io.alianza.leads.knowledge;

import io.alianza.leads.knowledge.KnowledgeEvent.AgreementEndNoted;
import io.alianza.leads.knowledge.KnowledgeEvent.AgreementVersionNoted;
import io.alianza.leads.knowledge.KnowledgeEvent.PartnerNoted;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one partner or agreement.
 *
 * @param foreignSequence newest place in its owner's stream that was noted, -1 for none
 * @param partner as last noted; absent for an agreement
 */
record KnowledgeState(long foreignSequence, @Nullable PartnerNoted partner) {

    static final KnowledgeState NONE = new KnowledgeState(-1, null);

    static KnowledgeState evolve(KnowledgeState state, KnowledgeEvent event) {
        return switch (event) {
            case PartnerNoted partner -> new KnowledgeState(partner.foreignSequence(), partner);
            case AgreementVersionNoted _, AgreementEndNoted _ ->
                new KnowledgeState(event.foreignSequence(), state.partner());
        };
    }
}
