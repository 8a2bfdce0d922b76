package io.alianza.leads.service;

import io.alianza.leads.actor.Actor;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteAgreement;
import io.alianza.leads.knowledge.KnowledgeCommand.NotePartner;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteStatus;
import io.alianza.leads.knowledge.PartnerStatus;
import io.alianza.leads.lead.DataBasis;
import io.alianza.leads.lead.LeadCommand.CaptureLead;
import io.alianza.support.commands.Commands;
import io.alianza.support.model.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Partners and leads of a zone, made by commands: for tests of what happens behind the interface. */
final class Channel {

    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);

    private final Commands commands;
    private final String zone;

    Channel(Commands commands, String zone) {
        this.commands = commands;
        this.zone = zone;
    }

    /** Active resellers that all cover the zone. */
    List<String> makeKnown(int partners, int capacity) {
        List<String> ids = IntStream.range(0, partners)
                .mapToObj(i -> Ids.derived("partner", zone, String.valueOf(i)))
                .toList();
        List<Object> news = new ArrayList<>();
        for (String id : ids) {
            news.add(new NotePartner(id, 0, List.of("reseller"), capacity, "1"));
            news.add(new NoteStatus(id, 2, PartnerStatus.ACTIVE));
            news.add(new NoteAgreement(
                    Ids.derived("agreement", id), 0, id, 1, List.of(zone), List.of(), BEGINNING, null));
        }
        commands.sendAll(news);
        return ids;
    }

    /** In one commit. */
    List<String> capture(int leads) {
        List<CaptureLead> captures =
                IntStream.range(0, leads).mapToObj(i -> lead(Ids.next("lead"))).toList();
        commands.sendAll(captures);
        return captures.stream().map(CaptureLead::leadId).toList();
    }

    CaptureLead lead(String id) {
        return new CaptureLead(
                id,
                new Actor.Vendor("import", true),
                "web",
                zone,
                List.of("R"),
                null,
                null,
                null,
                Ids.derived("customer", id),
                List.of(),
                DataBasis.NOT_STATED,
                Map.of(),
                BEGINNING);
    }
}
