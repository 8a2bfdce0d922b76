package io.alianza.partner.partner.reactions;

import io.alianza.partner.partner.PartnerEvent.ContactRemoved;
import io.alianza.partner.partner.PartnerEvent.PartnerProfileRevised;
import io.alianza.support.Recorded;
import io.alianza.support.people.People;
import io.alianza.support.reactions.Reaction;

/** A contact that was removed, the former names of a person: nobody needs to see them any more. Blocking twice is blocking. */
public final class WhenPersonNoLongerNamedThenBlockItsData implements Reaction {

    private final People people;

    public WhenPersonNoLongerNamedThenBlockItsData(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "when-person-no-longer-named-then-block-its-data";
    }

    @Override
    public void react(Recorded event) {
        switch (event.payload()) {
            case ContactRemoved removed -> people.block(removed.personId());
            case PartnerProfileRevised revised when revised.formerPersonId() != null ->
                people.block(revised.formerPersonId());
            default -> {
                // Nothing else lets go of a person.
            }
        }
    }
}
