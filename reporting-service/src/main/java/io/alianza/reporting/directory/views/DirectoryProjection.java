package io.alianza.reporting.directory.views;

import io.alianza.reporting.directory.DirectoryFact;
import io.alianza.reporting.directory.DirectoryFact.OfPartner;
import io.alianza.reporting.directory.DirectoryFact.ProductNamed;
import io.alianza.reporting.directory.DirectoryFact.TerritoryNamed;
import io.alianza.reporting.directory.NodeName;
import io.alianza.reporting.directory.PartnerEntry;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.util.List;

/** Partners, and the names of products and territories. */
public final class DirectoryProjection implements Projection {

    public static final Table<PartnerEntry> PARTNERS =
            Table.of(PartnerEntry.class, "partners").indexedBy("partnerId");
    public static final Table<NodeName> PRODUCTS =
            Table.of(NodeName.class, "product-names").indexedBy("path");
    public static final Table<NodeName> TERRITORIES =
            Table.of(NodeName.class, "territory-names").indexedBy("path");

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(PARTNERS, PRODUCTS, TERRITORIES);
    }

    @Override
    public void project(Recorded event, Rows rows) {
        if (!(event.payload() instanceof DirectoryFact fact)) {
            return;
        }
        switch (fact) {
            case OfPartner partner -> rows.change(PARTNERS, partner.partnerId(), event, partner::after);
            case ProductNamed node ->
                rows.change(PRODUCTS, node.path(), event, _ -> new NodeName(node.path(), node.name()));
            case TerritoryNamed node ->
                rows.change(TERRITORIES, node.path(), event, _ -> new NodeName(node.path(), node.name()));
        }
    }
}
