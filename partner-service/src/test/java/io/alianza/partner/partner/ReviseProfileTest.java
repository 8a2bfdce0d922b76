package io.alianza.partner.partner;

import static io.alianza.partner.partner.PartnerScenario.given;
import static io.alianza.partner.partner.Partners.ID;
import static io.alianza.partner.partner.Partners.TODAY;
import static io.alianza.partner.partner.Partners.company;
import static io.alianza.partner.partner.Partners.person;
import static io.alianza.partner.partner.Partners.refused;
import static io.alianza.partner.partner.Partners.registered;

import io.alianza.partner.partner.PartnerCommand.ReviseProfile;
import io.alianza.partner.partner.PartnerEvent.PartnerProfileRevised;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviseProfileTest {

    private static final String NEW_PERSON = "person-00000000-0000-7000-8000-000000000009";

    private final Profile renamed =
            new Profile(Profile.COMPANY, "Redes del Sur, S.L.", null, null, null, null, List.of("msp"), null, null);

    @Test
    void tells_the_whole_profile() {
        given(registered())
                .when(new ReviseProfile(ID, renamed, TODAY))
                .then(new PartnerProfileRevised(
                        ID, "Redes del Sur, S.L.", null, null, null, null, List.of("msp"), null, null, TODAY));
    }

    @Test
    void names_the_new_record_of_a_person_and_not_what_it_says() {
        Profile married =
                new Profile(Profile.PERSON, null, null, NEW_PERSON, null, null, List.of("agency"), null, null);

        given(registered(person()))
                .when(new ReviseProfile(ID, married, TODAY))
                .then(new PartnerProfileRevised(
                        ID, null, null, NEW_PERSON, null, null, List.of("agency"), null, null, TODAY));
    }

    @Test
    void the_same_profile_changes_nothing_however_it_is_typed() {
        Profile again = new Profile(
                Profile.COMPANY,
                " Ibérica de Redes, S.L. ",
                "Redes Ibérica",
                null,
                "B12345678",
                Partners.TAX_ID_KEY,
                List.of(" reseller", "msp", "reseller"),
                "Oro",
                null);

        given(registered()).when(new ReviseProfile(ID, again, TODAY)).thenNothing();
    }

    @Test
    void refuses_to_turn_a_company_into_a_person() {
        given(registered()).when(new ReviseProfile(ID, person(), TODAY)).thenFaults("/kind unknown-value");
    }

    @Test
    void refuses_what_is_not_as_expected() {
        Profile nameless = new Profile(Profile.COMPANY, null, null, null, null, null, List.of(), null, null);

        given(registered())
                .when(new ReviseProfile(ID, nameless, TODAY))
                .thenFaults("/legalName required", "/types required");
    }

    @Test
    void refuses_when_the_relationship_never_began() {
        given(registered(), refused())
                .when(new ReviseProfile(ID, renamed, TODAY))
                .thenRefused("partner-relationship-over");
        given().when(new ReviseProfile(ID, company(), TODAY)).thenRefused("not-found");
    }
}
