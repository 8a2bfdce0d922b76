package io.alianza.leads.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.deal.DealCommand.RecordWonDeal;
import io.alianza.leads.deal.DealCommand.RegisterDeal;
import io.alianza.leads.deal.DealIds;
import io.alianza.leads.lead.LeadCommand.AdoptLead;
import io.alianza.leads.lead.LeadCommand.CaptureLead;
import io.alianza.support.model.Ids;
import io.alianza.support.testing.PeopleInMemory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files as a Spanish spreadsheet writes them: history, fresh leads, deals that name their lead, personal data apart. */
class SampleMappingsTest {

    private static final String LEADS = """
            clave;origen;zona;producto;sector;tamano;importe;captado;empresa;partner;resultado;cerrado;motivo
            L1;web;ES/28;SEG/EDR;Industria;10-49;18.500,50;02/03/2026;Nadie, S.L.;;open;;
            L2;event;ES/08;SEG/EDR;Comercio;250+;900,00;01/02/2026;Nunca, S.A.;P1001;won;03/03/2026;
            L3;crm;ES/08;SEG/EDR;Sanidad;1-9;900,00;01/02/2026;Ninguno, S.L.;P1001;lost;03/03/2026;price
            """;

    private static final String DEALS = """
            operacion;linea;partner;lead;zona;cliente;nif_cliente;estado;fecha;producto;cantidad;importe
            D1;1;P1001;L2;ES/08;Nunca, S.A.;B00000002;won;03/03/2026;SEG/EDR;10;1.250,75
            D1;2;P1001;L2;ES/08;Nunca, S.A.;B00000002;won;03/03/2026;NUB/BCK;1;99,25
            D2;1;P1002;;ES/28;Jamás, S.L.;B00000003;registered;04/03/2026;SEG/EDR;5;600,00
            """;

    private final PeopleInMemory people = new PeopleInMemory();

    @Test
    void what_has_a_partner_is_history_and_what_has_none_is_distributed() {
        List<Object> leads = MappedFiles.ofText(new LeadsImport(MappedFiles.customers(people)), "sample/leads", LEADS);

        assertThat(leads).hasExactlyElementsOfTypes(CaptureLead.class, AdoptLead.class, AdoptLead.class);
        CaptureLead fresh = (CaptureLead) leads.getFirst();
        assertThat(fresh.expected()).hasToString("Expected[amount=18500.50, currency=EUR]");
        AdoptLead won = (AdoptLead) leads.get(1);
        assertThat(won.partnerId()).isEqualTo(Ids.derived("partner", "sample", "P1001"));
        assertThat(won.closedOn()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(((AdoptLead) leads.get(2)).reason()).isEqualTo("price");
    }

    @Test
    void a_deal_and_the_lead_it_names_meet_by_id() {
        List<Object> deals = MappedFiles.ofText(new DealsImport(MappedFiles.customers(people)), "sample/deals", DEALS);

        assertThat(deals).hasExactlyElementsOfTypes(RecordWonDeal.class, RegisterDeal.class);
        RecordWonDeal won = (RecordWonDeal) deals.getFirst();
        String lead = Ids.derived("lead", "sample", "L2");
        assertThat(won.leadId()).isEqualTo(lead);
        assertThat(won.dealId()).isEqualTo(DealIds.ofLead(lead));
        assertThat(won.lines()).hasSize(2);
        assertThat(won.lines().getFirst().amount()).isEqualTo("1250.75");
    }

    @Test
    void customers_are_kept_apart_under_the_ids_the_commands_name() {
        List<Object> deals = MappedFiles.ofText(new DealsImport(MappedFiles.customers(people)), "sample/deals", DEALS);

        RegisterDeal registered = (RegisterDeal) deals.getLast();
        assertThat(people.all()).hasSize(2).containsKey(registered.customerId());
        assertThat(people.all().get(registered.customerId()))
                .containsEntry("name", "Jamás, S.L.")
                .containsEntry("taxId", "B00000003");
        assertThat(registered.customerKeys()).singleElement().asString().doesNotContain("B00000003");
        assertThat(deals.toString()).doesNotContain("Jamás").doesNotContain("Nunca");
    }
}
