package io.alianza.partner.partner.reactions;

import io.alianza.partner.partner.PartnerEvent.ContactRemoved;
import io.alianza.support.Recorded;
import io.alianza.support.people.People;
import io.alianza.support.reactions.Reaction;

/** Nobody needs to see the data of a contact that was removed. Blocking twice is blocking; the id never comes back. */
public final class WhenContactRemovedThenBlockItsData implements Reaction {

    private final People people;

    public WhenContactRemovedThenBlockItsData(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "when-contact-removed-then-block-its-data";
    }

    @Override
    public void react(Recorded event) {
        if (event.payload() instanceof ContactRemoved removed) {
            people.block(removed.personId());
        }
    }
}
