package io.alianza.leads.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.actor.Actor;
import io.alianza.leads.lead.LeadCommand.AcceptLead;
import io.alianza.leads.lead.LeadCommand.AdvanceLead;
import io.alianza.leads.lead.LeadCommand.AssignLead;
import io.alianza.leads.lead.LeadCommand.DeclineLead;
import io.alianza.leads.lead.LeadCommand.InvalidateLead;
import io.alianza.leads.lead.LeadCommand.LeaveUnassigned;
import io.alianza.leads.lead.LeadCommand.LoseLead;
import io.alianza.leads.lead.LeadCommand.PlaceLead;
import io.alianza.leads.lead.LeadCommand.RecallOffer;
import io.alianza.leads.lead.LeadCommand.RefuseAssignment;
import io.alianza.leads.lead.LeadCommand.WinLead;
import io.alianza.leads.lead.LeadEvent.LeadRouted;
import io.alianza.leads.lead.LeadState.Open;
import io.alianza.support.model.Refusal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds after any history of commands; a refused one leaves nothing. */
class LeadHistoriesTest {

    @Property(tries = 200)
    void a_replay_of_the_events_gives_the_same_state(@ForAll long seed) {
        Random random = new Random(seed);
        LeadStory lead = LeadStory.captured();
        for (int i = 0; i < 40; i++) {
            tryTo(lead, command(random));
        }

        LeadState replayed = lead.events.stream().reduce(LeadState.UNKNOWN, LeadState::evolve, (a, b) -> b);
        assertThat(replayed).isEqualTo(lead.state());
        if (lead.state() instanceof Open open) {
            assertThat(open.details().captured()).isEqualTo(lead.events.getFirst());
        }
    }

    @Property(tries = 200)
    void any_command_said_twice_in_a_row_is_said_once(@ForAll long seed) {
        Random random = new Random(seed);
        LeadStory lead = LeadStory.captured();
        for (int i = 0; i < 40; i++) {
            LeadCommand command = command(random);
            if (tryTo(lead, command)) {
                assertThat(lead.decide(command)).isEmpty();
            }
        }
    }

    @Property(tries = 100)
    void a_lead_asked_for_by_hand_moves_by_hand_alone(@ForAll long seed) {
        Random random = new Random(seed);
        LeadStory lead = LeadStory.captured();
        for (int i = 0; i < 40; i++) {
            boolean asked = lead.state() instanceof Open open && open.details().requested() != null;
            int before = lead.events.size();
            tryTo(lead, command(random));
            if (asked && lead.events.size() > before && lead.events.getLast() instanceof LeadRouted routed) {
                assertThat(routed.agreementId()).isNull();
            }
        }
    }

    private static boolean tryTo(LeadStory lead, LeadCommand command) {
        try {
            return !lead.decide(command).isEmpty();
        } catch (Refusal refused) {
            return false;
        }
    }

    private static LeadCommand command(Random random) {
        String partner = "partner-" + (char) ('a' + random.nextInt(2));
        Actor by = random.nextBoolean() ? LeadStory.VENDOR : new Actor.PartnerUser("user", partner);
        return switch (random.nextInt(12)) {
            case 0, 1 -> LeadStory.offer(partner);
            case 2 -> new LeaveUnassigned(LeadStory.ID, "no-capacity", LeadStory.CHOICE);
            case 3 -> new AssignLead(LeadStory.ID, LeadStory.VENDOR, partner);
            case 4 -> new PlaceLead(LeadStory.ID, partner, LeadStory.CHOICE);
            case 5 -> new RefuseAssignment(LeadStory.ID, partner, "no-capacity");
            case 6 -> new RecallOffer(LeadStory.ID, partner, Reasons.PARTNER_NOT_ACTIVE);
            case 7 -> new AcceptLead(LeadStory.ID, by);
            case 8 -> new DeclineLead(LeadStory.ID, new Actor.PartnerUser("user", partner), "other");
            case 9 ->
                new AdvanceLead(
                        LeadStory.ID, by, List.of("contacted", "proposal").get(random.nextInt(2)));
            case 10 ->
                random.nextInt(6) == 0
                        ? new WinLead(LeadStory.ID, by, "EUR", LeadStory.lines(), LeadStory.TODAY)
                        : LeadStory.offer(partner);
            default ->
                random.nextInt(6) == 0
                        ? new LoseLead(LeadStory.ID, by, "price")
                        : new InvalidateLead(LeadStory.ID, LeadStory.PARTNER, "spam");
        };
    }
}
