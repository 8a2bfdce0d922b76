package io.alianza.partner.partner;

import static io.alianza.partner.partner.PartnerScenario.given;
import static io.alianza.partner.partner.Partners.ID;
import static io.alianza.partner.partner.Partners.TODAY;
import static io.alianza.partner.partner.Partners.activated;
import static io.alianza.partner.partner.Partners.approved;
import static io.alianza.partner.partner.Partners.capacity;
import static io.alianza.partner.partner.Partners.company;
import static io.alianza.partner.partner.Partners.person;
import static io.alianza.partner.partner.Partners.register;
import static io.alianza.partner.partner.Partners.registered;
import static io.alianza.partner.partner.Partners.registration;

import io.alianza.partner.partner.PartnerCommand.RegisterPartner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterPartnerTest {

    @Test
    void enters_an_application() {
        given().when(register()).then(registered());
    }

    @Test
    void names_no_person() {
        given().when(new RegisterPartner(ID, registration(person()), TODAY)).then(registered(person()));
    }

    @Test
    void said_twice_is_said_once() {
        given(registered()).when(register()).thenNothing();
    }

    @Test
    void said_again_later_changes_nothing_though_the_partner_has_moved_on() {
        given(registered(), approved(), activated(), new PartnerEvent.PartnerCapacitySet(ID, 9, "2", TODAY))
                .when(new RegisterPartner(ID, registration(company()), TODAY.minusDays(3)))
                .thenNothing();
    }

    @Test
    void refuses_the_same_id_with_other_content() {
        Registration other = new Registration("P-1002", "ES", company(), capacity(6, "1"), Map.of("crm", "4711"));

        given(registered()).when(new RegisterPartner(ID, other, TODAY)).thenRefused("already-there-differently");
    }

    @Test
    void refuses_a_day_in_the_future() {
        given().when(new RegisterPartner(ID, registration(company()), TODAY.plusDays(1)))
                .thenFaults("/occurredOn in-future");
    }

    @Test
    void names_all_that_is_wrong_at_once() {
        Profile nobody = new Profile(
                "club", " ", "x".repeat(201), null, "B-1", null, List.of("reseller", "friend"), "y".repeat(61), "me");
        Registration wrong = new Registration(
                "Nº 5", "XX", nobody, capacity(-1, "0.0001"), Map.of("My CRM", "1", "erp", "z".repeat(101)));

        given().when(new RegisterPartner("P1", wrong, TODAY))
                .thenFaults(
                        "/id format",
                        "/number format",
                        "/country unknown-value",
                        "/kind unknown-value",
                        "/legalName required",
                        "/tradeName too-long",
                        "/taxId format",
                        "/types/1 unknown-value",
                        "/category too-long",
                        "/parentId format",
                        "/capacity out-of-range",
                        "/weight out-of-range",
                        "/externalIds format",
                        "/externalIds/erp too-long");
    }

    @Test
    void refuses_a_person_whose_names_are_not_kept_anywhere() {
        Profile unnamed = new Profile(Profile.PERSON, null, null, null, null, null, List.of("agency"), null, null);

        given().when(new RegisterPartner(ID, registration(unnamed), TODAY)).thenFaults("/legalName required");
    }

    @Test
    void refuses_a_partner_that_sells_in_no_way() {
        Profile idle = new Profile(Profile.COMPANY, "A", null, null, null, null, List.of(), null, null);

        given().when(new RegisterPartner(ID, registration(idle), TODAY)).thenFaults("/types required");
    }
}
