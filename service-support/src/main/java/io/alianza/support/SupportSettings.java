package io.alianza.support;

import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a deployment may set.
 *
 * @param gatewayUrl where tokens come from and their keys are published
 * @param issuer {@code iss} a token must carry; not looked at when absent, the keys decide
 * @param uniquenessKey secret that keys the hashes of uniqueness values; needed by services that reserve such values
 * @param zone the vendor's zone, in which days begin and end
 * @param topicPrefix before every topic's name, for several houses on one broker
 * @param readAfter how long a read waits for its view to reach the position the caller has seen
 */
@ConfigurationProperties("alianza")
public record SupportSettings(
        @DefaultValue("http://localhost:8080") String gatewayUrl,
        @Nullable String issuer,
        @Nullable String uniquenessKey,
        @DefaultValue("Europe/Madrid") ZoneId zone,
        @DefaultValue("") String topicPrefix,
        @DefaultValue("2s") Duration readAfter) {}
