package io.alianza.gateway.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What differs from one house to the next.
 *
 * @param issuer address services find the keys under; goes into every token
 * @param publicUrl address people use, for links in letters
 * @param secret seals signing keys and hashes sign-in names; the same for ever
 * @param zone the vendor's zone: of new users, and of days
 * @param idle how long a session lives without a request
 * @param secureCookies whether browsers send the session only over TLS
 * @param bootstrapFile users and clients of a sample; never in production
 * @param localMail whether the letters in the folder have a page, for who sits at this machine; never in production
 * @param currencies offered first in forms, the vendor's own before the others
 * @param operationsSecret makes the machine client {@code operations}, from which everybody else is invited
 * @param services address of each service by name
 */
@Validated
@ConfigurationProperties("alianza.gateway")
public record GatewayProperties(
        @NotBlank String issuer,
        @NotBlank String publicUrl,
        @NotBlank String secret,
        @DefaultValue("Europe/Madrid") ZoneId zone,
        @DefaultValue("8h") Duration idle,
        @DefaultValue("false") boolean secureCookies,
        @Nullable Path bootstrapFile,
        @Nullable String operationsSecret,
        @DefaultValue("false") boolean localMail,

        @DefaultValue({"EUR", "USD", "GBP", "CHF", "CAD", "AUD"}) @NotEmpty
        List<@Pattern(regexp = "[A-Z]{3}") String> currencies,

        @Valid MailSettings mail,
        @Valid Brand brand,
        Map<String, URI> services) {

    /**
     * Where letters go.
     *
     * @param from who they come from
     * @param folder letters are written to when no mail server is named; the local mail page shows them
     */
    public record MailSettings(
            @DefaultValue("alianza@localhost") String from,
            @Nullable Path folder) {}

    /**
     * How the portal looks like the vendor's own.
     *
     * @param logo path or address of an image, absent: the name alone
     * @param primary colour of actions
     * @param accent colour of the head's line
     * @param contact whom a partner writes to when the portal cannot help
     */
    public record Brand(
            @DefaultValue("Alianza") String name,
            @Nullable String logo,

            @DefaultValue("#0b5cab") @Pattern(regexp = "#[0-9a-fA-F]{6}")
            String primary,

            @DefaultValue("#f59f00") @Pattern(regexp = "#[0-9a-fA-F]{6}")
            String accent,

            @DefaultValue("partners@localhost") String contact) {}
}
