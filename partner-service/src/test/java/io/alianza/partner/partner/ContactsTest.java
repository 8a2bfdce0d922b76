package io.alianza.partner.partner;

import static io.alianza.partner.partner.PartnerScenario.given;
import static io.alianza.partner.partner.Partners.CONTACT;
import static io.alianza.partner.partner.Partners.ID;
import static io.alianza.partner.partner.Partners.PERSON;
import static io.alianza.partner.partner.Partners.TODAY;
import static io.alianza.partner.partner.Partners.addContact;
import static io.alianza.partner.partner.Partners.contactAdded;
import static io.alianza.partner.partner.Partners.refused;
import static io.alianza.partner.partner.Partners.registered;

import io.alianza.partner.partner.PartnerCommand.AddContact;
import io.alianza.partner.partner.PartnerCommand.RemoveContact;
import io.alianza.partner.partner.PartnerEvent.ContactRemoved;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactsTest {

    private final RemoveContact remove = new RemoveContact(ID, CONTACT, TODAY);
    private final ContactRemoved removed = new ContactRemoved(ID, CONTACT, PERSON, TODAY);

    @Test
    void a_contact_is_added_by_id() {
        given(registered()).when(addContact("sales")).then(contactAdded());
    }

    @Test
    void added_twice_is_added_once() {
        given(registered(), contactAdded()).when(addContact("sales")).thenNothing();
    }

    @Test
    void an_id_is_not_given_to_another_contact() {
        given(registered(), contactAdded()).when(addContact("finance")).thenRefused("already-there-differently");
    }

    @Test
    void a_contact_needs_an_id_and_a_role_that_is_known() {
        given(registered()).when(addContact()).thenFaults("/roles required");
        given(registered())
                .when(new AddContact(ID, "c1", PERSON, List.of("sales", "boss"), TODAY))
                .thenFaults("/id format", "/roles/1 unknown-value");
    }

    @Test
    void nobody_is_added_to_a_partner_that_was_refused() {
        given(registered(), refused()).when(addContact("sales")).thenRefused("partner-relationship-over");
    }

    @Test
    void a_contact_is_removed_once() {
        given(registered(), contactAdded()).when(remove).then(removed);
        given(registered(), contactAdded(), removed).when(remove).thenNothing();
    }

    @Test
    void a_contact_can_be_removed_after_the_end_too() {
        given(registered(), contactAdded(), refused()).when(remove).then(removed);
    }

    @Test
    void a_removed_contact_does_not_come_back_under_its_id() {
        given(registered(), contactAdded(), removed).when(addContact("sales")).thenRefused("already-there-differently");
    }

    @Test
    void an_unknown_contact_is_not_removed() {
        given(registered()).when(remove).thenRefused("not-found");
    }
}
