package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.PartnerService;
import io.alianza.gateway.portal.services.PartnerService.PartnerName;
import io.alianza.gateway.portal.services.ServiceAway;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Partners' names for rows that know ids. While partner-service is away the rows stand without them. */
@Component
public final class Names {

    private static final int AT_ONCE = 100;

    private final PartnerService partners;

    Names(PartnerService partners) {
        this.partners = partners;
    }

    public Map<String, String> of(Conversation talk, Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        List<String> wanted = new ArrayList<>(ids.stream().distinct().toList());
        try {
            for (int from = 0; from < wanted.size(); from += AT_ONCE) {
                List<String> some = wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()));
                for (PartnerName name : partners.names(talk, some)) {
                    names.put(name.id(), name.displayName());
                }
            }
        } catch (ServiceAway away) {
            return names;
        }
        return names;
    }
}
