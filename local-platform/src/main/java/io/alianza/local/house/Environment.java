package io.alianza.local.house;

import java.util.Map;

/** What every service is told by environment; the same names as in docker-compose.yml and k8s. */
final class Environment {

    private Environment() {}

    static Map<String, String> of(
            Ports ports, String storeUri, String brokerAddress, HouseFolder folder, Secrets secrets) {
        String zone = System.getenv().getOrDefault("ALIANZA_ZONE", "Europe/Madrid");
        return Map.ofEntries(
                Map.entry("MONGODB_URI", storeUri),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", brokerAddress),
                Map.entry("ALIANZA_ZONE", zone),
                Map.entry("ALIANZA_GATEWAY_URL", ports.portal()),
                Map.entry("ALIANZA_PUBLIC_URL", ports.portal()),
                Map.entry("ALIANZA_PARTNER_URL", "http://localhost:" + ports.partner()),
                Map.entry("ALIANZA_LEADS_URL", "http://localhost:" + ports.leads()),
                Map.entry("ALIANZA_COMMISSION_URL", "http://localhost:" + ports.commission()),
                Map.entry("ALIANZA_REPORTING_URL", "http://localhost:" + ports.reporting()),
                Map.entry("ALIANZA_KEY_SECRET", secrets.uniquenessKey()),
                // Nobody but who sits at this machine: its mails, links to sign in among them, are shown on a page.
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("ALIANZA_GATEWAY_LOCAL_MAIL", "true"),
                Map.entry("ALIANZA_BOOTSTRAP_FILE", folder.bootstrap().toString()),
                Map.entry("ALIANZA_MAIL_FOLDER", folder.mails().toString()));
    }
}
